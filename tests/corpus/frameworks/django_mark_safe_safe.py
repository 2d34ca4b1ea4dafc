"""Safe: format_html escapes what it fills in."""

from django.shortcuts import render
from django.utils.html import format_html


def banner(request):
    text = request.GET.get("text", "")
    line = format_html("<strong>{}</strong>", text)  # ok: CSP-D105
    return render(request, "banner.html", {"line": line})
