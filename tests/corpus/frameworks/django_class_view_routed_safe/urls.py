from django.urls import path

from views import Convert

urlpatterns = [path("convert/<int:scan>/", Convert.as_view())]
