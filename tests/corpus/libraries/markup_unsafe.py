"""Text from the request is declared to be safe markup, or becomes a template."""

import jinja2
import markupsafe
import mako.template
import chameleon
import tornado.template
import pystache
import django.template
from bs4 import BeautifulSoup
from django.utils.html import format_html, mark_safe
from django.utils.safestring import SafeString
from flask import Flask, Markup, make_response, render_template_string, request
from jinja2 import Environment, Template
from jinja2.sandbox import SandboxedEnvironment
from mako.lookup import TemplateLookup
from mako.template import Template as MakoTemplate
from chameleon import PageTemplate
from Cheetah.Template import Template as Cheetah
from genshi.template import MarkupTemplate
import airspeed
import trender
import markdown
import mistune
import bottle
import html

app = Flask(__name__)
environment = jinja2.Environment(autoescape=True)


@app.route("/page")
def page() -> str:
    text = request.args["text"]
    Markup(text)  # finding: CSP-D105
    markupsafe.Markup("<b>" + text + "</b>")  # finding: CSP-D105
    markupsafe.Markup("<b>%s</b>" % text)  # finding: CSP-D105
    mark_safe(f"<b>{text}</b>")  # finding: CSP-D105
    format_html("<b>" + text + "</b>")  # finding: CSP-D105
    SafeString(text)  # finding: CSP-D105
    render_template_string("<p>" + text)  # finding: CSP-D103
    Template(text).render()  # finding: CSP-D103
    environment.from_string(f"Hello {text}").render()  # finding: CSP-D103
    jinja2.Environment().from_string(text)  # finding: CSP-D103
    MakoTemplate(text).render()  # finding: CSP-D103
    mako.template.Template("Hello " + text)  # finding: CSP-D103
    chameleon.PageTemplate(text)  # finding: CSP-D103
    PageTemplate("<p>" + text)  # finding: CSP-D103
    tornado.template.Template(text).generate()  # finding: CSP-D103
    django.template.Template(text)  # finding: CSP-D103
    django.template.engines["django"].from_string(text)  # finding: CSP-D103
    Cheetah(text)  # finding: CSP-D103
    MarkupTemplate(text)  # finding: CSP-D103
    bottle.template(text)  # finding: CSP-D103
    bottle.SimpleTemplate(text)  # finding: CSP-D103
    return ""


@app.route("/hand")
def hand() -> str:
    return "<h1>%s</h1>" % request.args["text"]  # finding: CSP-X001


@app.route("/template")
def template() -> str:
    return jinja2.Environment().from_string("<p>{{ text }}</p>").render(text=request.args["text"])  # finding: CSP-X001


@app.route("/small")
def small() -> str:
    import string

    return string.Template("<p>$text</p>").substitute(text=request.args["text"])  # finding: CSP-X001


@app.route("/markdown")
def marked() -> str:
    return markdown.markdown(request.args["text"])  # finding: CSP-X001


@app.route("/bytes")
def raw() -> bytes:
    return b"<p>" + request.args["text"].encode() + b"</p>"  # finding: CSP-X001


@app.route("/joined")
def joined() -> str:
    rows = ["<ul>"]
    for name in request.args.getlist("name"):
        rows.append("<li>" + name + "</li>")
    rows.append("</ul>")
    return "\n".join(rows)  # finding: CSP-X001


@app.route("/error")
def error() -> tuple[str, int]:
    try:
        number = int(request.args["number"])
    except ValueError as problem:
        return "<p>" + str(problem) + "</p>", 400  # finding: CSP-X001
    return str(number), 200
