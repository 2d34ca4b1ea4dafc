"""Text of the client's is a template, or is given to one."""

from flask import Flask, request
from mako.template import Template

app = Flask(__name__)


@app.get("/hello")
def hello():
    name = request.args["name"]
    page = Template("<p>${name | h}</p>").render(name=name)  # ok
    return Template("<p>" + name + "</p>").render() + page  # finding: CSP-D103, CSP-X001
