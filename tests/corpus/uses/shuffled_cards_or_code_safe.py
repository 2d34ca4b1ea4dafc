"""Letters are shuffled for a game, or for a code that lets somebody in."""

import random

from flask import Flask

app = Flask(__name__)
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


@app.get("/letters")
def letters():
    drawn = list(LETTERS)
    random.shuffle(drawn)
    board = "".join(drawn[:8])  # ok: CSP-D311
    return {"board": board}
