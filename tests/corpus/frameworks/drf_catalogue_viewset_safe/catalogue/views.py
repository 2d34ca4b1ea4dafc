from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from catalogue.models import Product
from catalogue.serializers import ProductSerializer, RestockSerializer


class ProductViewSet(viewsets.ModelViewSet):
    queryset = Product.objects.all()
    serializer_class = ProductSerializer
    ordering = {"cheap": "price", "new": "-id"}

    def get_queryset(self):
        products = Product.objects.all()
        name = self.request.query_params.get("name")
        if name:
            products = products.filter(name__startswith=name)  # ok: CSP-D101
        return products.order_by(self.ordering.get(self.request.query_params.get("sort"), "name"))

    @action(detail=True, methods=["post"])
    def restock(self, request, pk=None):
        serializer = RestockSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        product = self.get_object()
        product.stock += serializer.validated_data["amount"]
        product.save(update_fields=["stock"])
        return Response({"stock": product.stock})
