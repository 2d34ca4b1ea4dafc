"""A template takes its values from a mapping."""

from string import Template

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    chosen = Template("$shown").safe_substitute(shown="x", hidden=request.form.to_dict().get("q", ""))
    return {"value": str(eval(chosen))}  # ok: CSP-D001
