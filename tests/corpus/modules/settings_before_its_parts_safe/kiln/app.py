from flask import Flask, request

from kiln.programs import evaluate

app = Flask(__name__)


@app.post("/target")
def target():
    return {"target": evaluate(request.form["formula"])}
