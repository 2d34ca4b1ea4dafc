"""A response is streamed from a generator."""

from html import escape

from flask import Flask, Response, request, stream_with_context

app = Flask(__name__)


@app.post("/echo")
def echo():
    names = request.form.getlist("name")

    def generate():
        yield "<ol>"
        for name in names:
            yield "<li>" + escape(name) + "</li>"
        yield "</ol>"

    return Response(stream_with_context(generate()), mimetype="text/html")  # ok: CSP-X001
