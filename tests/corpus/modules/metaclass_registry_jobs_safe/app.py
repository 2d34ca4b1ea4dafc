from flask import Flask, request, jsonify
import jobs
from registry import build

app = Flask(__name__)


@app.post("/jobs/<key>")
def start(key):
    job = build(key, request.get_json())
    return jsonify(result=job.run())
