from django.urls import path

from views import Convert

urlpatterns = [path("convert/<str:scan>/", Convert.as_view())]
