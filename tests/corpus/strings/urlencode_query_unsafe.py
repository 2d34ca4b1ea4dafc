"""A query is encoded, the base is fixed or chosen."""

from urllib.parse import urlencode, urlunsplit
from urllib.request import Request, urlopen

from django.http import JsonResponse


def lookup(request):
    query = urlencode({"q": request.GET.get("q", ""), "page": request.GET.get("page", "1")})
    host = request.GET.get("host", "search.example.com")
    address = urlunsplit(("https", host, "/api", query, ""))
    with urlopen(Request(address, headers={"Accept": "application/json"}), timeout=5) as answer:  # finding: CSP-D402
        return JsonResponse({"status": answer.status})
