"""Unsafe: a function view of an API requests an address of the client's."""

import requests
from rest_framework.decorators import api_view
from rest_framework.response import Response


@api_view(["POST"])
def preview(request):
    address = request.data["address"]
    page = requests.get(address, timeout=5)  # finding: CSP-D402
    return Response({"length": len(page.content)})
