"""What w3lib makes of addresses: one line, and an address still; what stands in their queries is decoded."""

import logging

import requests
from flask import Flask, request
from w3lib.url import canonicalize_url, safe_download_url, safe_url_string, url_query_parameter

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.route("/counts")
def counts():
    page = request.args["page"]
    log.info("counting on %s", safe_url_string(page, request.args.get("charset")))  # ok: CSP-D108
    log.info("counting on %s", safe_download_url(page))  # ok: CSP-D108
    log.info("counting on %s", canonicalize_url(page))  # ok: CSP-D108
    log.info("counting %s", url_query_parameter(page, "bird"))  # finding: CSP-D108
    return requests.get(safe_url_string(page), timeout=5).json()  # finding: CSP-D402
