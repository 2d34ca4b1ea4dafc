from functools import singledispatchmethod
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


class Renderer:
    @singledispatchmethod
    def render(self, value):
        return "<em>?</em>"

    @render.register
    def _(self, value: str):
        return "<p>" + value + "</p>"

    @render.register
    def _(self, value: list):
        return "<ul>" + "".join(f"<li>{self.render(each)}</li>" for each in value) + "</ul>"

    @render.register(int)
    def _number(self, value):
        return f"<b>{value}</b>"


@app.get("/tags")
def tags():
    return Renderer().render(request.args.getlist("tag"))  # finding: CSP-X001
