"""Safe: quotes are escaped too, so that the text stays inside the attribute."""

from html import escape

from django.http import HttpResponse


def search_box(request):
    term = request.GET.get("q", "")
    value = escape(term, quote=True)
    return HttpResponse(f'<form><input name="q" value="{value}"><button>Go</button></form>')  # ok: CSP-X001
