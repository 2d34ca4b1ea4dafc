from django.urls import path

from views import Convert

urlpatterns = [path("convert/<slug:scan>/", Convert.as_view())]
