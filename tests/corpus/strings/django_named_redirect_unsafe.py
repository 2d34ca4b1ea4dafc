"""redirect() takes the visitor's text for an address."""

from django.http import HttpRequest
from django.shortcuts import redirect
from django.urls import reverse


def after_save(request: HttpRequest):
    user = request.POST["user"]
    return redirect(user)  # finding: CSP-D801
