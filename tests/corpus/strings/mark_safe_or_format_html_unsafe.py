"""mark_safe() vouches for a text that holds the visitor's title."""

from django.http import HttpRequest
from django.shortcuts import render
from django.utils.html import format_html
from django.utils.safestring import mark_safe


def headline(request: HttpRequest):
    title = request.GET.get("title", "")
    heading = mark_safe(f"<h2>{title}</h2>")  # finding: CSP-D105
    return render(request, "page.html", {"heading": heading})
