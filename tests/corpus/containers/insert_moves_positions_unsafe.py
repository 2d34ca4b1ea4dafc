"""The insertion at the front puts the visitor's path first, and the first is opened."""

from django.http import HttpRequest, JsonResponse


def manual(request: HttpRequest) -> JsonResponse:
    candidates = ["/srv/manual/en.txt", "/srv/manual/de.txt"]
    candidates.insert(0, "/srv/manual/" + request.GET.get("lang", "en"))
    with open(candidates[0]) as handle:  # finding: CSP-D501
        return JsonResponse({"lines": len(handle.readlines())})
