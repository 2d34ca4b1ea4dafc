"""An address from the request is taken apart; only its path or query is used, or its host is known."""

from urllib.parse import quote, urlencode, urljoin, urlsplit, urlunsplit

import requests
from flask import Flask, abort, redirect, request
from furl import furl
from yarl import URL

app = Flask(__name__)
BASE = "https://api.example.com/v1/"


@app.route("/go")
def go() -> object:
    address = request.args["address"]
    requests.get(BASE + urlsplit(address).path, timeout=5)  # ok: CSP-D402
    requests.get(urlunsplit(("https", "api.example.com", urlsplit(address).path, "", "")), timeout=5)  # ok: CSP-D402
    requests.get(urlsplit(address)._replace(scheme="https", netloc="api.example.com").geturl(), timeout=5)  # ok: CSP-D402
    requests.get(urljoin(BASE, "users/" + quote(address)), timeout=5)  # ok: CSP-D402
    requests.get(BASE + "?" + urlencode({"q": address}), timeout=5)  # ok: CSP-D402
    requests.get(str(URL(BASE) / address), timeout=5)  # ok: CSP-D402
    requests.get(str(URL(BASE).with_query(q=address)), timeout=5)  # ok: CSP-D402
    requests.get(furl(BASE).add({"q": address}).url, timeout=5)  # ok: CSP-D402
    if URL(address).host != "api.example.com":
        abort(400)
    return redirect(address)  # ok: CSP-D801
