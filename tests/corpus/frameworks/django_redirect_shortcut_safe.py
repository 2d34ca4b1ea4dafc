"""Safe: the shortcut redirects to the view whose name the query selects."""

from django.shortcuts import redirect

VIEWS = {"cart": "shop:cart", "orders": "shop:orders"}


def back(request):
    place = request.GET.get("to", "cart")
    return redirect(VIEWS.get(place) or "shop:index")  # ok: CSP-D801
