"""Reads what an identity provider sends along with the browser."""

import base64

from django.http import HttpResponseBadRequest, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from lxml import etree

NAMESPACES = {"saml": "urn:oasis:names:tc:SAML:2.0:assertion"}


class ResponseReader:
    def __init__(self):
        self.parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)

    def read(self, encoded):
        return etree.fromstring(base64.b64decode(encoded), parser=self.parser)  # ok: CSP-D104

    def name(self, encoded):
        found = self.read(encoded).find(".//saml:NameID", NAMESPACES)
        return None if found is None else found.text


@csrf_exempt
def assertion(request):
    name = ResponseReader().name(request.POST["SAMLResponse"])
    if name is None:
        return HttpResponseBadRequest()
    return JsonResponse({"known": True})
