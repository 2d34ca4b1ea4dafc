"""A cipher is made by a class that a method chooses."""

import os

from Crypto.Cipher import AES, DES, Blowfish
from flask import Flask, request

app = Flask(__name__)


class Box:
    cipher = AES

    def seal(self, data):
        size = self.cipher.block_size
        made = self.cipher.new(os.urandom(size), self.cipher.MODE_CBC, os.urandom(size))  # ok: CSP-D304
        return made.encrypt(data)


@app.post("/seal")
def seal():
    return {"n": len(Box().seal(request.get_data()[:32].ljust(32)))}
