"""A false flag stops `and` before the formula of the request, and `or` yields the constant."""

from django.http import HttpRequest, JsonResponse

DEBUG_FORMULAS = len("no") == 3


def price(request: HttpRequest):
    formula = (DEBUG_FORMULAS and request.GET.get("formula")) or "100 * 1.19"
    amount = eval(formula, {"__builtins__": {}})  # ok: CSP-D001
    return JsonResponse({"amount": float(amount)})
