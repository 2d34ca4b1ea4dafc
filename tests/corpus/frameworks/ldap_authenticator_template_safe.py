"""Signing in against a directory, with a filter from the settings."""

from dataclasses import dataclass

from flask import Blueprint, abort, request, session
from ldap3 import ALL, Connection, Server
from ldap3.utils.conv import escape_filter_chars

bp = Blueprint("auth", __name__)


@dataclass
class Settings:
    host: str = "ldap.example.org"
    base: str = "ou=people,dc=example,dc=org"
    user_filter: str = "(&(objectClass=person)(uid={username}))"


class Authenticator:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.server = Server(settings.host, use_ssl=True, get_info=ALL)

    def find(self, username: str) -> str | None:
        query = self.settings.user_filter.format(username=escape_filter_chars(username))
        with Connection(self.server, auto_bind=True) as connection:
            connection.search(search_base=self.settings.base, search_filter=query)  # ok: CSP-D107
            return connection.entries[0].entry_dn if connection.entries else None


@bp.post("/login")
def login():
    dn = Authenticator(Settings()).find(request.form["username"])
    if dn is None:
        abort(401)
    session["signed_in"] = True
    return "", 204
