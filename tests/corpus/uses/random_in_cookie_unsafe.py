"""A remembered visitor is known by a random number in a cookie."""

import random

from django.http import HttpResponse


def enter(request):
    response = HttpResponse("welcome")
    number = hex(random.getrandbits(128))
    response.set_cookie("visitor", number[2:], secure=True, httponly=True, samesite="Lax")  # finding: CSP-D311
    return response
