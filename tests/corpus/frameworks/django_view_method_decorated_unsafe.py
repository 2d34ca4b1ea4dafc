"""Unsafe: a class-based view reads its path's part from kwargs."""

from django.contrib.auth.decorators import login_required
from django.db import connection
from django.http import JsonResponse
from django.utils.decorators import method_decorator
from django.views import View


@method_decorator(login_required, name="dispatch")
class Claim(View):
    def get(self, request, *args, **kwargs):
        reference = self.kwargs["reference"]
        with connection.cursor() as cursor:
            cursor.execute("SELECT state FROM claims WHERE reference = '%s'" % reference)  # finding: CSP-D101
            return JsonResponse({"state": cursor.fetchone()[0]})
