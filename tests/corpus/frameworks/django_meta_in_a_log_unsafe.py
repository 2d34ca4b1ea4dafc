"""Unsafe: texts of the request are logged, and one begins the address of a redirect."""

import logging

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

log = logging.getLogger(__name__)


def archive(request: HttpRequest, list_id: str) -> HttpResponse:
    log.info("asked by {}".format(request.META["HTTP_X_ARCHIVER"]))  # finding: CSP-D108
    log.info("asked with %s" % request.META["PATH_INFO"])  # finding: CSP-D108
    url = request.GET["at"]
    if request.GET:
        url = "%s?%s" % (url, request.GET.urlencode())
    return redirect(url)  # finding: CSP-D801
