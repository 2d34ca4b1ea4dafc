"""An address from the request is taken apart and put together; the host stays the sender's."""

from urllib.parse import ParseResult, urljoin, urlparse, urlsplit, urlunparse, urlunsplit

import requests
from flask import Flask, redirect, request
from furl import furl
from httpx import URL as HttpxURL
from werkzeug.urls import url_parse
from yarl import URL
import validators
import rfc3986
import w3lib.url
import tldextract

app = Flask(__name__)
BASE = "https://api.example.com/v1/"


@app.route("/go")
def go() -> object:
    address = request.args["address"]
    requests.get(urljoin(BASE, address), timeout=5)  # finding: CSP-D402
    requests.get(urlunsplit(urlsplit(address)), timeout=5)  # finding: CSP-D402
    requests.get(urlparse(address).geturl(), timeout=5)  # finding: CSP-D402
    requests.get(urlparse(address)._replace(scheme="https").geturl(), timeout=5)  # finding: CSP-D402
    requests.get("https://" + urlparse(address).netloc + "/x", timeout=5)  # finding: CSP-D402
    requests.get(urlunparse(("https", urlparse(address).hostname, "/", "", "", "")), timeout=5)  # finding: CSP-D402
    requests.get(str(URL(address)), timeout=5)  # finding: CSP-D402
    requests.get(str(URL("https://example.com").with_host(address)), timeout=5)  # finding: CSP-D402
    requests.get(str(URL(BASE).join(URL(address))), timeout=5)  # finding: CSP-D402
    requests.get(furl(address).url, timeout=5)  # finding: CSP-D402
    requests.get(str(HttpxURL(address)), timeout=5)  # finding: CSP-D402
    if validators.url(address):
        requests.get(address, timeout=5)  # finding: CSP-D402
    if address.startswith("http"):
        requests.get(address, timeout=5)  # finding: CSP-D402
    return redirect(urljoin("/", address))  # finding: CSP-D801
