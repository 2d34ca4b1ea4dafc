"""An error is shown."""

from flask import Flask, request

app = Flask(__name__)
PRICES = {"tea": 3}


@app.get("/price")
def price():
    name = request.args.get("name", "")
    try:
        if name not in PRICES:
            raise LookupError("no such thing: " + name)
        return {"price": PRICES[name]}
    except LookupError as error:
        return "<p>" + str(error) + "</p>", 404  # finding: CSP-X001
