"""A text is a template or a value of one."""

from flask import Flask
from jinja2 import Environment

app = Flask(__name__)


@app.get("/job/<q>")
def job(q):
    x = q
    environment = Environment(autoescape=True)
    return {"t": environment.from_string("Hello " + x).render()}  # finding: CSP-D103
