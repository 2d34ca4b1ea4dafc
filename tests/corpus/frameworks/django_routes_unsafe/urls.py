"""The site's routes."""

from django.urls import path

import views

urlpatterns = [
    path("", views.index),
    path("bills/<str:number>/", views.bill, name="bill"),
]
