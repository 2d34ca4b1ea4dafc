"""What is left of the constant URL is not "local", so the constant template is rendered."""

from flask import Flask, jsonify, render_template_string, request

app = Flask(__name__)
HOME = "https://internal:8443/start"


@app.post("/banner")
def banner():
    host, _, _port = HOME.removeprefix("https://").partition(":")
    text = "<p>Planned works</p>"
    if host == "local":
        text = request.form["text"]
    size = len(render_template_string(text))  # ok: CSP-D103
    return jsonify(size=size)
