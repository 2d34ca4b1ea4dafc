"""For a known word the loop takes the address that was sent beside it."""

from django.http import HttpRequest, HttpResponseRedirect

PLACES = {"home": "/", "cart": "/cart", "help": "/help"}


def onwards(request: HttpRequest) -> HttpResponseRedirect:
    target = "/"
    for word in request.GET.getlist("to"):
        if word in PLACES:
            target = request.GET.get("next", "/")
        elif not word:
            break
    return HttpResponseRedirect(redirect_to=target)  # finding: CSP-D801
