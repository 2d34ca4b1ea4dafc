"""For a known word the loop takes the constant address that belongs to it."""

from django.http import HttpRequest, HttpResponseRedirect

PLACES = {"home": "/", "cart": "/cart", "help": "/help"}


def onwards(request: HttpRequest) -> HttpResponseRedirect:
    target = "/"
    for word in request.GET.getlist("to"):
        if word in PLACES:
            target = PLACES[word]
        elif not word:
            break
    return HttpResponseRedirect(redirect_to=target)  # ok: CSP-D801
