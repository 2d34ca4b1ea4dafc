"""A letter of a constant word decides."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/job")
def job():
    word = "QRS"
    match word[2]:
        case "Q" | "R":
            chosen = "steady"
        case "S":
            chosen = request.query_string.decode()
        case _:
            chosen = request.query_string.decode()
    response = make_response("<p>%s</p>" % chosen)  # finding: CSP-X001
    return response
