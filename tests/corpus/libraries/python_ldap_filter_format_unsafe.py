"""Who is in a group?"""

import ldap
from django.http import JsonResponse
from ldap.filter import filter_format

connection = ldap.initialize("ldaps://ldap.example.org")


def members(request):
    group = request.GET["group"]
    query = "(&(objectClass=group)(cn=%s))" % group
    found = connection.search_s("dc=example", ldap.SCOPE_SUBTREE, query)  # finding: CSP-D107
    return JsonResponse({"found": len(found)})
