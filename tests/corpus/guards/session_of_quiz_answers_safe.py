"""A quiz keeps what was answered in the session, and the way back in a cookie."""

from urllib.parse import urlsplit

from flask import Flask, make_response, redirect, request, session

app = Flask(__name__)
app.config.from_prefixed_env()
QUESTIONS = {"1": ("a", "b", "c"), "2": ("yes", "no")}


def local_path(url, fallback="/"):
    parts = urlsplit(url)
    if parts.scheme or parts.netloc or not url.startswith("/") or url.startswith("//") or "\\" in url:
        return fallback
    return url


@app.post("/answer/<question>")
def answer(question):
    choices = QUESTIONS.get(question)
    given = request.form.get("answer", "")
    if choices is None or given not in choices:
        return {"error": "no such answer"}, 400
    session["answers"] = {**session.get("answers", {}), question: given}
    return redirect(local_path(request.form.get("back", "/")))  # ok: CSP-D801


@app.get("/score")
def score():
    answers = session.get("answers", {})
    response = make_response({"answered": len(answers)})
    response.set_cookie("quiz_done", "1" if len(answers) == len(QUESTIONS) else "0", secure=True, httponly=True, samesite="Lax")
    return response
