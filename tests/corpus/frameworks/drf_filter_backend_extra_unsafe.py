"""A filter of a REST API that narrows by a condition."""

from rest_framework import filters, generics

from .models import Sensor
from .serializers import SensorSerializer


class ThresholdFilter(filters.BaseFilterBackend):
    def filter_queryset(self, request, queryset, view):
        minimum = request.query_params.get("minimum")
        if minimum is None:
            return queryset
        return queryset.extra(where=[f"reading > {minimum}"])  # finding: CSP-D101


class SensorList(generics.ListAPIView):
    queryset = Sensor.objects.all()
    serializer_class = SensorSerializer
    filter_backends = [ThresholdFilter]
