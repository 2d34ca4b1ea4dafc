"""A link's target that begins with a path of our own cannot be a script."""

import html

from django.http import HttpRequest, HttpResponse


def back_link(request: HttpRequest) -> HttpResponse:
    target = html.escape(request.GET.get("back", ""), quote=True)
    return HttpResponse('<p><a href="/pages/' + target + '">Back</a></p>')  # ok: CSP-X001
