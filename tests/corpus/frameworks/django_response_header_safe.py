"""Safe: a response by hand sends the browser to a page."""

from django.http import HttpResponse


def leave(request):
    answer = HttpResponse(status=302)
    answer["Location"] = "/bye/?to=" + request.GET["to"]  # ok: CSP-D801
    return answer
