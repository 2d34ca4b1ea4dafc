"""A cookie that lets somebody in."""

import secrets

from django.http import JsonResponse

FLAGS = {"httponly": True, "samesite": "Lax", "secure": True}


def login(request):
    answer = JsonResponse({"ok": True})
    answer.set_cookie("session_token", secrets.token_hex(32), **FLAGS)  # ok: CSP-D804
    return answer
