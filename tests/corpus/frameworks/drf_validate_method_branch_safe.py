"""Builds are started for a branch that a serializer takes."""

import re
import subprocess

from rest_framework import serializers, status
from rest_framework.response import Response
from rest_framework.views import APIView


class BuildSerializer(serializers.Serializer):
    branch = serializers.CharField(max_length=100)
    clean = serializers.BooleanField(default=False)

    def validate_branch(self, value):
        if not re.fullmatch(r"[a-z0-9][a-z0-9_.-]*", value):
            raise serializers.ValidationError("no such branch")
        return value


class BuildView(APIView):
    def post(self, request):
        serializer = BuildSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        branch = serializer.validated_data["branch"]
        subprocess.run("cd /srv/build && git checkout " + branch, shell=True, check=True)  # ok: CSP-D003
        return Response({"started": True}, status=status.HTTP_202_ACCEPTED)
