"""An unknown role ends the request, so only known roles are put into the session."""

from django.http import HttpRequest, JsonResponse

KNOWN_ROLES = ("reader", "writer")


def choose_role(request: HttpRequest) -> JsonResponse:
    role = request.POST.get("role", "reader")
    if role not in KNOWN_ROLES:
        return JsonResponse({"error": "role"}, status=400)
    else:
        known = True
    request.session["role"] = role  # ok: CSP-D802
    return JsonResponse({"known": known})
