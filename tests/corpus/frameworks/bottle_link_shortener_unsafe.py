"""Short links: they are made by people and followed by everybody."""

import sqlite3
import string
from urllib.parse import urlsplit

import bottle

ALPHABET = string.ascii_letters + string.digits
PARTNERS = ("example.org", "example.net")
app = bottle.Bottle()


def database():
    return sqlite3.connect("links.db")


def encode(number):
    out = ""
    while number:
        number, rest = divmod(number, len(ALPHABET))
        out = ALPHABET[rest] + out
    return out or ALPHABET[0]


def is_partner(url):
    host = urlsplit(url).hostname or ""
    return any(host == partner or host.endswith("." + partner) for partner in PARTNERS)


@app.get("/go")
def go():
    target = bottle.request.query.get("to", "https://example.org/")
    if not any(partner in target for partner in PARTNERS):
        bottle.abort(404)
    bottle.redirect(target)  # finding: CSP-D801


@app.post("/links")
def make():
    url = bottle.request.forms.get("url", "")
    with database() as connection:
        cursor = connection.execute("INSERT INTO links (url) VALUES (?)", (url,))
        return {"code": encode(cursor.lastrowid)}


@app.get("/links/<code:re:[a-zA-Z0-9]+>/hits")
def hits(code):
    with database() as connection:
        row = connection.execute(f"SELECT hits FROM links WHERE code = '{code}'").fetchone()
    return {"hits": row[0] if row else 0}
