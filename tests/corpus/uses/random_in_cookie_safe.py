"""A remembered visitor is known by a cookie; the random number decides how soon it is made anew."""

import random
import secrets

from django.http import HttpResponse


def enter(request):
    response = HttpResponse("welcome")
    number = random.randrange(3600, 7200)
    response.set_cookie("visitor", secrets.token_hex(16), number, secure=True, httponly=True, samesite="Lax")  # ok: CSP-D311
    return response
