"""What escape_filter_chars() gives can only be a value in the filter."""

from fastapi import FastAPI, Request
from ldap3 import Connection
from ldap3.utils.conv import escape_filter_chars

app = FastAPI()


def known(connection: Connection, user: str) -> bool:
    connection.search("ou=people,dc=example,dc=org", "(&(objectClass=person)(uid=" + user + "))")  # ok: CSP-D107
    return len(connection.entries) == 1


@app.get("/known/{user}")
def is_known(request: Request, user: str) -> dict[str, bool]:
    return {"known": known(request.app.state.directory, escape_filter_chars(user))}
