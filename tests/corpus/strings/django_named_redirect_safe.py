"""redirect() takes a view's name, and the visitor's text is a part of that view's path."""

from django.http import HttpRequest
from django.shortcuts import redirect
from django.urls import reverse


def after_save(request: HttpRequest):
    user = request.POST["user"]
    return redirect(reverse("member-page", args=[user]))  # ok: CSP-D801
