from django.views.generic import ListView as ListView
