from flask import Flask, request
from client import Client

app = Flask(__name__)


@app.get("/status")
def status():
    client = Client(request.args["server"])
    return client.api.v1.status.get(q=request.args.get("q", ""))
