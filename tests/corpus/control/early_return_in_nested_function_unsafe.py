"""A nested function returns early; the outer one goes on."""

from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme


def after_login(request):
    target = request.GET.get("next", "/")

    def usable():
        if not target:
            return False
        return url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()})

    usable()
    return redirect(target)  # finding: CSP-D801
