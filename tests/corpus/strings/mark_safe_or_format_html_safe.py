"""format_html() escapes the visitor's title before it vouches for the whole."""

from django.http import HttpRequest
from django.shortcuts import render
from django.utils.html import format_html
from django.utils.safestring import mark_safe


def headline(request: HttpRequest):
    title = request.GET.get("title", "")
    heading = format_html("<h2>{}</h2>", title)  # ok: CSP-D105
    return render(request, "page.html", {"heading": heading})
