"""The user name stands in the query, behind the host."""

from urllib.request import Request, urlopen

from django.http import HttpRequest, JsonResponse


def avatar(request: HttpRequest) -> JsonResponse:
    user = request.GET["user"]
    url = "https://" + "pictures.example.com/avatar.png?u=" + user
    with urlopen(Request(url, headers={"Accept": "image/png"}), timeout=5) as reply:  # ok: CSP-D402
        return JsonResponse({"bytes": len(reply.read())})
