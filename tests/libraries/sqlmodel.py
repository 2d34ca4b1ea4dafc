"""Arguments become SQL, or are bound, in sqlmodel."""

from sqlmodel import Session, create_engine, text
from flask import Flask, request

app = Flask(__name__)


@app.get("/find")
def find():
    name = request.args["name"]
    session = Session(create_engine("sqlite://"))
    session.exec(text("SELECT * FROM birds WHERE name = :name"), params={"name": name})  # ok
    session.exec(text("SELECT * FROM birds WHERE name = '" + name + "'"))  # finding: CSP-D102
    return "done"
