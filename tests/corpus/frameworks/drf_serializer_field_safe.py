"""A REST view: the serializer's field says what the value can be."""

import subprocess

from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView


class ExportRequest(serializers.Serializer):
    layout = serializers.ChoiceField(choices=["wide", "narrow"])
    copies = serializers.IntegerField(min_value=1)


class ExportView(APIView):
    def post(self, request):
        wanted = ExportRequest(data=request.data)
        wanted.is_valid(raise_exception=True)
        layout = wanted.validated_data["layout"]
        copies = wanted.validated_data["copies"]
        subprocess.check_call(f"exporter --layout {layout} -n {copies}", shell=True)  # ok: CSP-D003
        return Response({"queued": True})
