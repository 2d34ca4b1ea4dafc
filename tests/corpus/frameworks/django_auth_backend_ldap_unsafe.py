"""Users of the house are found in its directory."""

import ldap
from django.contrib.auth.backends import BaseBackend
from django.contrib.auth.models import User
from ldap.filter import escape_filter_chars


class DirectoryBackend(BaseBackend):
    def authenticate(self, request, username=None, password=None):
        connection = ldap.initialize("ldaps://ldap.example.org")
        query = f"(uid={username})"
        found = connection.search_s("ou=people,dc=example", ldap.SCOPE_ONELEVEL, query)  # finding: CSP-D107
        if not found:
            return None
        connection.simple_bind_s(found[0][0], password)
        return User.objects.get(username=username)
