"""A pause before the next try, or a nonce."""

import random
import time

import requests
from flask import Flask

app = Flask(__name__)


@app.post("/push")
def push():
    nonce = random.random()  # finding: CSP-D311
    answer = requests.post("https://api.example.org/push", json={"nonce": nonce}, timeout=4)
    return {"status": answer.status_code}
