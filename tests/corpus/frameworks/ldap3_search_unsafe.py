"""Unsafe: the client's text is part of an LDAP filter."""

import ssl

from django.http import JsonResponse
from django.views import View
from ldap3 import SUBTREE, Connection, Server, Tls


class GroupView(View):
    base = "ou=groups,dc=example,dc=org"

    def get(self, request):
        group = request.GET.get("group", "")
        condition = "(&(objectClass=posixGroup)(cn={}))".format(group)
        server = Server("ldap.example.org", use_ssl=True, tls=Tls(validate=ssl.CERT_REQUIRED))
        with Connection(server) as connection:
            found = connection.search(self.base, condition, search_scope=SUBTREE)  # finding: CSP-D107
        return JsonResponse({"found": bool(found)})
