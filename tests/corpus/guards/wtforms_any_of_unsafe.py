"""A form's field allows one of a few values."""

import os

from flask import Flask, request
from wtforms import Form, StringField
from wtforms.validators import AnyOf, Length

app = Flask(__name__)


class ServiceForm(Form):
    service = StringField("Service", [Length(max=20)])


@app.post("/restart")
def restart():
    form = ServiceForm(request.form)
    if not form.validate():
        return "no", 400
    return {"code": os.system("systemctl restart " + form.service.data)}  # finding: CSP-D003
