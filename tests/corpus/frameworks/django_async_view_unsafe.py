"""Unsafe: an asynchronous view answers with a page."""

from django.http import HttpResponse


async def greet(request):
    name = request.GET.get("name", "")
    return HttpResponse("Hello " + name, content_type="text/html; charset=utf-8")  # finding: CSP-X001
