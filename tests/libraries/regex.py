"""A pattern of the client's is compiled, or escaped first."""

from flask import Flask, request
import regex

app = Flask(__name__)


@app.get("/search")
def search():
    word = request.args["word"]
    found = regex.findall(regex.escape(word), open("words.txt").read())  # ok
    found += regex.findall(word, open("words.txt").read())  # finding: CSP-D111
    return {"found": found}
