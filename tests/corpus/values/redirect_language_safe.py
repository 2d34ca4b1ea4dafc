"""A slice of the argument is a part of the path on a fixed host."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/")
def home():
    language = request.args.get("lang", "en")[:40].partition(",")[0]
    return redirect("https://www.example.com/%s/start" % language)  # ok: CSP-D801
