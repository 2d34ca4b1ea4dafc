"""Unsafe: mark_safe declares the client's text to be HTML."""

from django.shortcuts import render
from django.utils.safestring import mark_safe


def banner(request):
    text = request.GET.get("text", "")
    line = mark_safe("<strong>{}</strong>".format(text))  # finding: CSP-D105
    return render(request, "banner.html", {"line": line})
