"""Words are counted; keys are what came in, counts are numbers."""

import subprocess
from collections import Counter

from flask import Flask, request

app = Flask(__name__)


@app.post("/words")
def words():
    counted = Counter(request.get_data(as_text=True).split())
    word, number = counted.most_common(1)[0]
    return {"made": subprocess.getoutput(f"banner {word}")}  # finding: CSP-D003
