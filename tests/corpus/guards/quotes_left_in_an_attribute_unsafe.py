"""Unsafe: without its quotes escaped the text leaves the attribute."""

from html import escape

from django.http import HttpResponse


def search_box(request):
    term = request.GET.get("q", "")
    value = escape(term, quote=False)
    return HttpResponse(f'<form><input name="q" value="{value}"><button>Go</button></form>')  # finding: CSP-X001
