"""Safe: the host is fixed, the client names only a part of the path."""

import requests
from rest_framework.decorators import api_view
from rest_framework.response import Response


@api_view(["POST"])
def preview(request):
    address = "https://pages.example.org/" + request.data["address"]
    page = requests.get(address, timeout=5)  # ok: CSP-D402
    return Response({"length": len(page.content)})
