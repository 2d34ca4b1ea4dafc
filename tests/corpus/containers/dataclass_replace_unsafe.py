"""The copy of the record keeps the visitor's field."""

import sqlite3
from dataclasses import dataclass, field, replace

from flask import Flask, jsonify, request

app = Flask(__name__)


@dataclass(frozen=True)
class Filter:
    column: str
    limit: int = 50
    tags: list[str] = field(default_factory=list)


@app.get("/samples")
def samples():
    asked = Filter(request.args.get("column", "id"), limit=10)
    used = replace(asked, limit=20)
    rows = sqlite3.connect("lab.db").execute(f"SELECT {used.column} FROM sample LIMIT 20")  # finding: CSP-D101
    return jsonify(rows.fetchall())
