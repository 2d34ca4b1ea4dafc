"""Only those may come in who stand in a table."""

from django.db import connection
from rest_framework.permissions import BasePermission


class IsListed(BasePermission):
    def has_permission(self, request, view):
        badge = request.headers.get("X-Badge", "")
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM badges WHERE badge = %s", [badge])  # ok: CSP-D101
            return cursor.fetchone() is not None
