"""Text of the client's is a template, or is given to one."""

from flask import Flask, request
from mako.template import Template

app = Flask(__name__)


@app.get("/hello")
def hello():
    name = request.args["name"]
    page = Template("<p>${name | h}</p>").render(name=name)
    return page + "."  # ok


@app.get("/bye")
def bye():
    return Template("<p>${name}</p>").render(name=request.args["name"])  # finding: CSP-X001


@app.get("/own")
def own():
    return Template("<p>" + request.args["name"] + "</p>").render()  # finding: CSP-D103
