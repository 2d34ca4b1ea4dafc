"""The host of the redirect ends with a slash."""

from django.http import HttpRequest, HttpResponseRedirect

HOSTS = ("https://shop.example.com", "https://shop.example.com/")


def moved(request: HttpRequest) -> HttpResponseRedirect:
    rest = request.GET.get("rest", "")
    return HttpResponseRedirect(HOSTS[1] + rest)  # ok: CSP-D801
