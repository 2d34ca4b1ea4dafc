"""A method of a serializer refuses what is not on a list."""

import os

from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView


class UnitSerializer(serializers.Serializer):
    unit = serializers.CharField()

    def validate_unit(self, value):
        if value in ("", "none"):
            raise serializers.ValidationError("unknown")
        return value


class UnitView(APIView):
    def post(self, request):
        serializer = UnitSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response({"code": os.system("restart " + serializer.validated_data["unit"])})  # finding: CSP-D003
