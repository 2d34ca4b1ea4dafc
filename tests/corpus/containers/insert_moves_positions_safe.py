"""The insertion at the front puts the visitor's path first, and the last, a constant, is opened."""

from django.http import HttpRequest, JsonResponse


def manual(request: HttpRequest) -> JsonResponse:
    candidates = ["/srv/manual/en.txt", "/srv/manual/de.txt"]
    candidates.insert(0, "/srv/manual/" + request.GET.get("lang", "en"))
    with open(candidates[-1]) as handle:  # ok: CSP-D501
        return JsonResponse({"lines": len(handle.readlines())})
