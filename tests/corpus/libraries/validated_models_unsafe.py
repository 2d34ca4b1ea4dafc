"""Libraries that validate: what they let through as text is still the sender's."""

import os
from dataclasses import dataclass

import attrs
import cerberus
import jsonschema
import marshmallow
import voluptuous
from flask import Flask, request
from flask_wtf import FlaskForm
from marshmallow import Schema, fields, validate
from pydantic import BaseModel, Field, TypeAdapter, constr, parse_obj_as
from voluptuous import Required
from wtforms import Form, SelectField, StringField, validators
import msgspec
import dacite
import cattrs
import schema as schema_lib
import trafaret
import webargs
from webargs.flaskparser import parser, use_args, use_kwargs
from pydantic_settings import BaseSettings
from typing import TypedDict

app = Flask(__name__)


class Order(BaseModel):
    name: str
    note: str = Field(max_length=200)


class OrderSchema(Schema):
    name = fields.String(required=True, validate=validate.Length(max=20))
    inner = fields.Dict()


class OrderForm(FlaskForm):
    name = StringField("Name", [validators.DataRequired()])


class PlainForm(Form):
    name = StringField("Name", [validators.Length(max=20)])


@attrs.define
class Attrs:
    name: str = attrs.field(validator=attrs.validators.instance_of(str))


class Packed(msgspec.Struct):
    name: str


@app.route("/1", methods=["POST"])
def one() -> str:
    order = Order(**request.get_json())
    os.system("ls " + order.name)  # finding: CSP-D003
    os.system("ls " + Order.model_validate(request.json).note)  # finding: CSP-D003
    os.system("ls " + Order.model_validate_json(request.data).name)  # finding: CSP-D003
    os.system("ls " + Order.parse_obj(request.json).name)  # finding: CSP-D003
    os.system("ls " + order.model_dump()["name"])  # finding: CSP-D003
    os.system("ls " + order.dict()["name"])  # finding: CSP-D003
    os.system("ls " + TypeAdapter(Order).validate_python(request.json).name)  # finding: CSP-D003
    data = OrderSchema().load(request.json)
    os.system("ls " + data["name"])  # finding: CSP-D003
    form = OrderForm()
    if form.validate_on_submit():
        os.system("ls " + form.name.data)  # finding: CSP-D003
    plain = PlainForm(request.form)
    if plain.validate():
        os.system("ls " + plain.name.data)  # finding: CSP-D003
    os.system("ls " + Attrs(request.json["name"]).name)  # finding: CSP-D003
    checker = cerberus.Validator({"name": {"type": "string"}})
    if checker.validate(request.json):
        os.system("ls " + checker.document["name"])  # finding: CSP-D003
        os.system("ls " + request.json["name"])  # finding: CSP-D003
    checked = voluptuous.Schema({Required("name"): str})(request.json)
    os.system("ls " + checked["name"])  # finding: CSP-D003
    jsonschema.validate(request.json, {"type": "object"})
    os.system("ls " + request.json["name"])  # finding: CSP-D003
    os.system("ls " + msgspec.json.decode(request.data, type=Packed).name)  # finding: CSP-D003
    os.system("ls " + cattrs.structure(request.json, Attrs).name)  # finding: CSP-D003
    os.system("ls " + dacite.from_dict(data_class=Attrs, data=request.json).name)  # finding: CSP-D003
    return ""


@app.route("/2", methods=["POST"])
@use_args({"name": fields.Str()})
def two(args: dict) -> str:
    os.system("ls " + args["name"])  # finding: CSP-D003
    return ""


@app.route("/3", methods=["POST"])
@use_kwargs({"name": fields.Str()})
def three(name: str) -> str:
    os.system("ls " + name)  # finding: CSP-D003
    return ""
