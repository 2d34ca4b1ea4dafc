"""A true flag lets `and` yield the formula of the request."""

from django.http import HttpRequest, JsonResponse

DEBUG_FORMULAS = len("no") == 2


def price(request: HttpRequest):
    formula = (DEBUG_FORMULAS and request.GET.get("formula")) or "100 * 1.19"
    amount = eval(formula, {"__builtins__": {}})  # finding: CSP-D001
    return JsonResponse({"amount": float(amount)})
