"""A letter of a fixed word decides which value is used."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/calc")
def calc():
    text = request.form["text"]
    guess = "XYZ"
    match guess[1]:
        case "X":
            source = "1 + 1"
        case "Y":
            source = text
        case "Z" | "W":
            source = text
        case _:
            source = "0"
    scope = {}
    exec("value = " + source, scope)  # finding: CSP-D002
    return {"value": int(scope["value"])}
