"""A viewset's extra action runs a raw query."""

from django.db import connection
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response


class ReportViewSet(viewsets.ViewSet):
    @action(detail=False, methods=["get"])
    def totals(self, request):
        grouping = request.query_params.get("by", "month")
        if grouping not in {"month", "year", "region"}:
            return Response({"error": "unknown grouping"}, status=400)
        with connection.cursor() as cursor:
            cursor.execute("SELECT %s, sum(total) FROM sale GROUP BY 1" % grouping)  # ok: CSP-D101
            return Response({"rows": cursor.fetchall()})
