"""An unknown role is noted and put into the session all the same."""

from django.http import HttpRequest, JsonResponse

KNOWN_ROLES = ("reader", "writer")


def choose_role(request: HttpRequest) -> JsonResponse:
    role = request.POST.get("role", "reader")
    if role not in KNOWN_ROLES:
        known = False
    else:
        known = True
    request.session["role"] = role  # finding: CSP-D802
    return JsonResponse({"known": known})
