"""Safe: an asynchronous view answers with text."""

from django.http import HttpResponse


async def greet(request):
    name = request.GET.get("name", "")
    return HttpResponse("Hello " + name, content_type="text/plain; charset=utf-8")  # ok: CSP-X001
