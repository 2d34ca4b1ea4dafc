"""The expression is evaluated before the visitor's text replaces the constant."""

from django.http import HttpRequest, JsonResponse


def evaluate(request: HttpRequest) -> JsonResponse:
    expression = "2 ** 10"
    value = eval(expression)  # ok: CSP-D001
    expression = request.GET.get("expression", expression)
    return JsonResponse({"value": int(value), "length": len(expression)})
