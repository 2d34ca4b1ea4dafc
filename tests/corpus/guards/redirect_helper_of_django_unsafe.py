"""Unsafe: the helper is asked with every host allowed that the client names."""

from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme


def switch_language(request):
    following = request.GET.get("next", "/")
    hosts = {"www.example.org"}
    hosts.add(request.GET.get("host", ""))
    if not url_has_allowed_host_and_scheme(following, allowed_hosts=hosts, require_https=True):
        following = "/"
    return HttpResponseRedirect(following)  # finding: CSP-D801
