"""Unsafe: the shortcut redirects to the address that the query names."""

from django.shortcuts import redirect

VIEWS = {"cart": "shop:cart", "orders": "shop:orders"}


def back(request):
    place = request.GET.get("to", "cart")
    return redirect(VIEWS.get(place) or place)  # finding: CSP-D801
