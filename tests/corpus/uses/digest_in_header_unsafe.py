"""The digest of page and key is sent as the page's signature."""

import hashlib

from django.http import HttpResponse

KEY = b"printed on every box"


def page(request):
    body = b"<p>Open from nine to five</p>"
    digest = hashlib.sha1(KEY + body).hexdigest()  # finding: CSP-D302
    response = HttpResponse(body)
    response["X-Signature"] = digest
    return response
