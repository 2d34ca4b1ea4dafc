"""Text from the request is escaped, or goes to a template as a value."""

import html

import bleach
import jinja2
import markupsafe
import nh3
from django.utils.html import conditional_escape, escape, format_html, mark_safe
from flask import Flask, jsonify, render_template, render_template_string, request
from jinja2 import Template
from jinja2.sandbox import SandboxedEnvironment
from lxml_html_clean import clean_html
from markupsafe import Markup

app = Flask(__name__)
environment = jinja2.Environment(autoescape=jinja2.select_autoescape())
sandbox = SandboxedEnvironment(autoescape=True)


class Sandbox(SandboxedEnvironment):
    """Fewer names."""


@app.route("/page")
def page() -> str:
    text = request.args["text"]
    Markup(markupsafe.escape(text))  # ok: CSP-D105
    Markup("<b>%s</b>") % text  # ok: CSP-D105
    Markup("<b>{}</b>").format(text)  # ok: CSP-D105
    mark_safe("<b>" + escape(text) + "</b>")  # ok: CSP-D105
    mark_safe(bleach.clean(text))  # ok: CSP-D105
    Markup(nh3.clean(text))  # ok: CSP-D105
    Markup(clean_html(text))  # ok: CSP-D105
    format_html("<b>{}</b>", text)  # ok: CSP-D105
    render_template_string("<p>{{ text }}</p>", text=text)  # ok: CSP-D103
    Template("Hello {{ text }}").render(text=text)  # ok: CSP-D103
    sandbox.from_string(text)  # ok: CSP-D103
    Sandbox().from_string(text)  # ok: CSP-D103
    return ""


@app.route("/hand")
def hand() -> str:
    return "<h1>%s</h1>" % html.escape(request.args["text"])  # ok: CSP-X001


@app.route("/template")
def template() -> str:
    return sandbox.from_string("<p>{{ text }}</p>").render(text=request.args["text"])  # ok: CSP-X001


@app.route("/auto")
def auto() -> str:
    return jinja2.Environment(autoescape=True).from_string("<p>{{ t }}</p>").render(t=request.args["text"])  # ok: CSP-X001


@app.route("/json")
def data() -> object:
    return jsonify({"text": request.args["text"]})  # ok: CSP-X001


@app.route("/joined")
def joined() -> str:
    rows = [f"<li>{html.escape(name)}</li>" for name in request.args.getlist("name")]
    return "<ul>" + "".join(rows) + "</ul>"  # ok: CSP-X001
