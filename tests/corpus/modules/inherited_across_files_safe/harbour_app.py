"""Safe: the repository in use inherits the conversion to a number."""

from flask import Flask, jsonify, request

from repositories import Boats as Things

app = Flask(__name__)


@app.get("/thing")
def thing():
    return jsonify(Things("sea.db").find(request.args["key"]))
