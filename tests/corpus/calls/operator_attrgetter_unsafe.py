"""A function that gets an attribute is made by the library."""

import operator
import os
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass
class Order:
    number: int
    note: str


get = operator.attrgetter("note")


@app.post("/order")
def order():
    made = Order(number=int(request.form["number"]), note=request.form["note"])
    return {"code": os.system(f"order {get(made)}")}  # finding: CSP-D003
