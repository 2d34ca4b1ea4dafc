"""A key pair is made."""

from cryptography.hazmat.primitives.asymmetric import rsa
from flask import Flask

app = Flask(__name__)


def pair(bits=1024):
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)  # finding: CSP-D306


@app.post("/pair")
def make_pair():
    return {"size": pair().key_size}
