"""Unsafe: a function's argument becomes a page."""

from html import escape

import functions_framework


@functions_framework.http
def hello(request):
    name = request.args.get("name", "")
    return f"<b>{name}</b>"  # finding: CSP-X001
