"""The bytes spell the word that switches the raw import on."""

import pickle

from django.http import HttpRequest, JsonResponse

WORD = b"".join([bytes([0x72, 97]), b"w"]).decode("ascii")


def restore(request: HttpRequest) -> JsonResponse:
    data = pickle.dumps({})
    if WORD.encode().hex() == "726177":
        data = request.body
    return JsonResponse({"entries": len(pickle.loads(data))})  # finding: CSP-D201
