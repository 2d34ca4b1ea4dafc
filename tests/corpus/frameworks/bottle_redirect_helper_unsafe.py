"""After login a Bottle application sends the browser on."""

from urllib.parse import urlsplit

from bottle import Bottle, redirect, request, response

app = Bottle()


def is_local(target):
    parts = urlsplit(target)
    return not parts.scheme and not parts.netloc and target.startswith("/") and not target.startswith("//")


@app.post("/login")
def login():
    user = request.forms.get("user")
    target = request.query.get("next") or "/"
    if not user:
        response.status = 400
        return "who?"
    if not is_local(target):
        response.set_header("X-Leaves", "1")
    return redirect(target)  # finding: CSP-D801
