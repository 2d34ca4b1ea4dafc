from django.views.generic import DetailView as DetailView
