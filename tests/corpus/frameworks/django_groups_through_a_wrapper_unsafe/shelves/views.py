"""The groups of the route reach the view through a wrapper that takes whatever there is."""

import logging
import os

from django.http import JsonResponse

log = logging.getLogger(__name__)


def counted(view):
    def wrapper(*args, **kwargs):
        try:
            return view(*args, **kwargs)
        finally:
            log.info("one more")

    return wrapper


@counted
def shelf(request, name, number):
    log.info("shelf %s", name)  # finding: CSP-D108
    os.system("light-up " + number)  # ok: CSP-D003
    return JsonResponse({})
