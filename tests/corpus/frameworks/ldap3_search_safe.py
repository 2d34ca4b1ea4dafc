"""Safe: the client's text is escaped before it becomes part of an LDAP filter."""

import ssl

from django.http import JsonResponse
from django.views import View
from ldap3 import SUBTREE, Connection, Server, Tls
from ldap3.utils.conv import escape_filter_chars


class GroupView(View):
    base = "ou=groups,dc=example,dc=org"

    def get(self, request):
        group = request.GET.get("group", "")
        condition = "(&(objectClass=posixGroup)(cn={}))".format(escape_filter_chars(group))
        server = Server("ldap.example.org", use_ssl=True, tls=Tls(validate=ssl.CERT_REQUIRED))
        with Connection(server) as connection:
            found = connection.search(self.base, condition, search_scope=SUBTREE)  # ok: CSP-D107
        return JsonResponse({"found": bool(found)})
