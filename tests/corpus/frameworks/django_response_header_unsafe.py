"""Unsafe: a response by hand sends the browser away."""

from django.http import HttpResponse


def leave(request):
    answer = HttpResponse(status=302)
    answer["Location"] = request.GET["to"]  # finding: CSP-D801
    return answer
