"""The filter is formatted by filter_format(), which escapes the name."""

import ldap
from django.http import HttpRequest, JsonResponse
from ldap.filter import filter_format


def phone_numbers(name: str) -> int:
    directory = ldap.initialize("ldaps://directory.example.org")
    query = filter_format("(&(objectClass=person)(cn=%s))", [name])
    entries = directory.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, query, ["phone"])  # ok: CSP-D107
    return len(entries)


def phone_book(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"entries": phone_numbers(request.GET.get("name", "*"))})
