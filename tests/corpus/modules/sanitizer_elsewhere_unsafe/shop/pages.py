"""Unsafe: the helper in another file only shortens the text."""

from django.http import HttpResponse

from shop.text import shown


def search_page(request):
    words = shown(request.GET.get("q", ""))
    return HttpResponse("<h1>Results for " + words + "</h1>")  # finding: CSP-X001
