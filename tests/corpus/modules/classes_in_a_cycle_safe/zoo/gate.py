"""Safe: two classes call each other across files, and the lion's label holds its name quoted."""

from flask import Flask, request

from zoo.lions import Lion

app = Flask(__name__)


@app.post("/feed")
def feed():
    return {"code": Lion(request.form["name"]).feed()}
