"""The visitor's text is there before the expression is evaluated."""

from django.http import HttpRequest, JsonResponse


def evaluate(request: HttpRequest) -> JsonResponse:
    expression = "2 ** 10"
    expression = request.GET.get("expression", expression)
    value = eval(expression)  # finding: CSP-D001
    return JsonResponse({"value": int(value), "length": len(expression)})
