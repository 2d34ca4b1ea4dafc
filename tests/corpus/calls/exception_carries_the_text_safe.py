"""Safe: the handler shows the exception's text escaped."""

from flask import Flask, request
from markupsafe import escape

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
        return f"<p>We have no {escape(str(error))} today.</p>"  # ok: CSP-X001
