"""After a vote the visitor goes back to where they came from."""

from bottle import Bottle, redirect, request

app = Bottle()


@app.post("/vote")
def vote():
    back = request.forms.get("back") or "/"
    if not back.startswith("/"):
        back = "/"
    redirect(back)  # finding: CSP-D801
