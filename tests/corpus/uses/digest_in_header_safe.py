"""The digest of the page is sent as its ETag."""

import hashlib

from django.http import HttpResponse


def page(request):
    body = b"<p>Open from nine to five</p>"
    digest = hashlib.sha1(body).hexdigest()  # ok: CSP-D302
    response = HttpResponse(body)
    response["ETag"] = f'"{digest}"'
    return response
