"""The host of the redirect has no slash behind it and can be continued."""

from django.http import HttpRequest, HttpResponseRedirect

HOSTS = ("https://shop.example.com", "https://shop.example.com/")


def moved(request: HttpRequest) -> HttpResponseRedirect:
    rest = request.GET.get("rest", "")
    return HttpResponseRedirect(HOSTS[0] + rest)  # finding: CSP-D801
