"""Unsafe: a serializer's text field reaches a shell."""

import subprocess

from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView


class BackupSerializer(serializers.Serializer):
    volume = serializers.CharField()


class Backup(APIView):
    def post(self, request):
        form = BackupSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        volume = form.validated_data["volume"]
        subprocess.run(f"backup --volume={volume}", shell=True)  # finding: CSP-D003
        return Response(status=202)
