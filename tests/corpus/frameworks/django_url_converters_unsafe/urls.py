"""Routes."""

from django.urls import path, re_path

import views

urlpatterns = [
    path("notes/<path:name>", views.note),
    re_path(r"^numbers/(?P<number>\d+)$", views.number),
]
