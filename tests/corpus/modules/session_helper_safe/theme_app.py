"""Safe: the helper in another file keeps constants only."""

from flask import Flask, request

from preferences import keep_theme

app = Flask(__name__)


@app.post("/theme")
def theme():
    keep_theme(request.form["theme"])
    return "", 204
