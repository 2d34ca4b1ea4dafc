"""A slice of the argument is a part of the host's name, and a slash in it ends the host early."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/")
def home():
    language = request.args.get("lang", "en")[:40].partition(",")[0]
    return redirect("https://%s.example.com/start" % language)  # finding: CSP-D801
