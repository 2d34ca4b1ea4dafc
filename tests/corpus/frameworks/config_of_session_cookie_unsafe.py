"""The cookie of the session."""

from flask import Flask

app = Flask(__name__)
app.config["SESSION_COOKIE_SECURE"] = False  # finding: CSP-D804


@app.get("/")
def home():
    return {"ok": True}
