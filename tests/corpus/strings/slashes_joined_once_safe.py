"""Pieces of an address are joined by one slash each, the empty ones left out, behind the slash of the first."""

from flask import Flask, redirect

app = Flask(__name__)


def join_address(*pieces):
    rooted = pieces[0].startswith("/")
    trimmed = [piece.strip("/") for piece in pieces]
    address = "/".join(piece for piece in trimmed if piece)
    if rooted:
        address = "/" + address
    return address


@app.route("/old/<path:page>")
def old(page):
    return redirect(join_address("/", page))  # ok: CSP-D801
