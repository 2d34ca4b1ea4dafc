"""A closure keeps what it was given."""

from flask import Flask, request, session

app = Flask(__name__)


def keeper(first):
    def give(second):
        return first or second

    return give


@app.get("/job")
def job():
    chosen = keeper(request.query_string.decode())("steady")
    session["choice"] = chosen  # finding: CSP-D802
    return {"ok": True}
