"""Translations lie in files named by the language."""

import json
import re
from functools import lru_cache
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
FOLDER = Path(__file__).parent / "locales"
LANGUAGE = re.compile(r"[a-z]{2}(_[A-Z]{2})?")


@lru_cache(maxsize=32)
def load(language):
    with open(FOLDER / f"{language}.json", encoding="utf-8") as handle:  # finding: CSP-D501
        return json.load(handle)


def language_of(req):
    wanted = req.args.get("lang") or req.cookies.get("lang") or "en"
    return wanted if LANGUAGE.match(wanted) else "en"


@app.get("/text/<key>")
def text(key):
    return {"text": load(language_of(request)).get(key, "")}
