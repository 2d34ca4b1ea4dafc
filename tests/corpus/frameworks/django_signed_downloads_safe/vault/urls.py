from django.urls import path

from vault import views

urlpatterns = [path("download/", views.download), path("leave/", views.leave)]
