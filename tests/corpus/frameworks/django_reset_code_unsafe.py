"""A code to set a new password is sent by mail."""

import random
import secrets
import string

from django.core.mail import send_mail
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import ResetCode


def make_code(length=20):
    alphabet = string.ascii_letters + string.digits
    return "".join(random.choice(alphabet) for _ in range(length))


@require_POST
def forgotten(request):
    reset_code = make_code()  # finding: CSP-D311
    ResetCode.objects.create(email=request.POST["email"], code=reset_code)
    send_mail("New password", f"Code: {reset_code}", "no-reply@example.org", [request.POST["email"]])
    return JsonResponse({"sent": True})
