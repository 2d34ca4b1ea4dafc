"""A list is changed in place before an element is read."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/job")
def job():
    row = ["first", "second"]
    row.insert(1, request.get_json()["q"])
    row.append("last")
    row.remove("first")
    chosen = row[0]
    response = make_response("<p>%s</p>" % chosen)  # finding: CSP-X001
    return response
