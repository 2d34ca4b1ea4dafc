"""Routes."""

from django.urls import path

from views import CountView, SearchView

urlpatterns = [path("search", SearchView.as_view()), path("counts", CountView.as_view())]
