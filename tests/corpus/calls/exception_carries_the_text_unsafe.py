"""Unsafe: the exception's argument is the client's text, and the handler shows it as HTML."""

from flask import Flask, request

app = Flask(__name__)


class Unknown(LookupError):
    pass


def price(item):
    prices = {"tea": 2, "cake": 4}
    if item not in prices:
        raise Unknown(item)
    return prices[item]


@app.get("/price")
def show_price():
    try:
        return {"price": price(request.args.get("item", ""))}
    except Unknown as error:
        return f"<p>We have no {error} today.</p>"  # finding: CSP-X001
