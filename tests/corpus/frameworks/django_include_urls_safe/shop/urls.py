from django.urls import path

from shop import views

urlpatterns = [path("orders/<int:number>/", views.order, name="order")]
