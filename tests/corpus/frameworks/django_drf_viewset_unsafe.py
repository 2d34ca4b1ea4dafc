"""Unsafe: an action of a view set reads the query."""

from django.db import connection
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

COLUMNS = {"name", "age"}


class HorseViewSet(viewsets.ViewSet):
    @action(detail=False, methods=["get"])
    def ranking(self, request):
        column = request.query_params.get("by", "name")
        if column == "":
            return Response(status=400)
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT name FROM horses ORDER BY {column}")  # finding: CSP-D101
            return Response(cursor.fetchall())
