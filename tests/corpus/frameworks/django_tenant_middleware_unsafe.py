"""Every tenant has a schema, which a header names."""

from django.db import connection
from django.http import HttpResponseBadRequest


class TenantMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        tenant = request.headers.get("X-Tenant", "public")
        if not tenant:
            return HttpResponseBadRequest("no tenant")
        with connection.cursor() as cursor:
            cursor.execute(f"SET search_path TO {tenant}")  # finding: CSP-D101
        return self.get_response(request)
