"""Safe: what the server itself put beside the request is logged, or a mapping as Python writes it; the query comes last."""

import logging

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

log = logging.getLogger(__name__)


def archive(request: HttpRequest, list_id: str) -> HttpResponse:
    log.info("asked by {}".format(request.META["REMOTE_ADDR"]))  # ok: CSP-D108
    log.info("asked with %s" % request.META)  # ok: CSP-D108
    url = request.path.replace(list_id, "all", 1)
    if request.GET:
        url = "%s?%s" % (url, request.GET.urlencode())
    return redirect(url)  # ok: CSP-D801
