"""Safe: a function's argument is escaped."""

from html import escape

import functions_framework


@functions_framework.http
def hello(request):
    name = request.args.get("name", "")
    return f"<b>{escape(name)}</b>"  # ok: CSP-X001
