from django.urls import re_path
from shelves import views

urlpatterns = [re_path(r"^cover/(.+)$", views.cover)]
