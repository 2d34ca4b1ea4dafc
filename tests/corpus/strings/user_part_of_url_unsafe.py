"""A user name with a slash in it ends the host part, and the user name is the host."""

from urllib.request import Request, urlopen

from django.http import HttpRequest, JsonResponse


def avatar(request: HttpRequest) -> JsonResponse:
    user = request.GET["user"]
    url = "https://" + user + "@pictures.example.com/avatar.png"
    with urlopen(Request(url, headers={"Accept": "image/png"}), timeout=5) as reply:  # finding: CSP-D402
        return JsonResponse({"bytes": len(reply.read())})
