"""A form checks its field."""

import os

from flask import Flask, abort
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import DataRequired, Regexp

app = Flask(__name__)


class NameForm(FlaskForm):
    name = StringField("name", validators=[DataRequired()])


@app.post("/name")
def name():
    form = NameForm()
    if not form.validate_on_submit():
        abort(400)
    return {"code": os.system("greet " + form.name.data)}  # finding: CSP-D003
