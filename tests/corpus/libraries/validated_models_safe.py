"""Libraries that validate: what is left of it is a number or one of a choice."""

import os

import voluptuous
from flask import Flask, request
from flask_wtf import FlaskForm
from wtforms import IntegerField, SelectField

app = Flask(__name__)
NAMES = {"a", "b"}


class OrderForm(FlaskForm):
    number = IntegerField("Number")
    size = SelectField("Size", choices=[("s", "S"), ("m", "M")])


@app.route("/1", methods=["POST"])
def one() -> str:
    form = OrderForm()
    if form.validate_on_submit():
        os.system(f"ls {form.number.data}")  # ok: CSP-D003
        os.system(f"ls {form.size.data}")  # ok: CSP-D003
    checked = voluptuous.Schema({"name": str})(request.json)
    if checked["name"] in NAMES:
        os.system("ls " + checked["name"])  # ok: CSP-D003
    return ""
