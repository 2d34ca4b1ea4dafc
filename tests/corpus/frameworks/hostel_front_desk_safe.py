"""The front desk of a hostel: rooms, guests, invoices, and a printer for receipts."""

import csv
import io
import json
import os
import re
import sqlite3
import subprocess
from datetime import date, datetime
from functools import wraps

from flask import Flask, Response, abort, g, jsonify, redirect, render_template, request, session, url_for
from markupsafe import escape

app = Flask(__name__)
app.secret_key = os.environ["HOSTEL_KEY"]
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")

ROOMS = {"dorm": 8, "twin": 2, "single": 1}
RECEIPTS = "/var/lib/hostel/receipts"
CODE = re.compile(r"^[A-Z]{2}-\d{4}\Z")


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect(app.config.get("DATABASE", "hostel.db"))
        g.db.row_factory = sqlite3.Row
    return g.db


@app.teardown_appcontext
def close_db(error):
    db = g.pop("db", None)
    if db is not None:
        db.close()


def staff_only(view):
    @wraps(view)
    def wrapped(**kwargs):
        if "staff" not in session:
            return redirect(url_for("login", next=request.path))
        return view(**kwargs)

    return wrapped


def parse_day(text, default=None):
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except (TypeError, ValueError):
        return default


@app.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        row = get_db().execute("SELECT id, pin FROM staff WHERE name = ?", (request.form["name"],)).fetchone()
        if row is None or row["pin"] != request.form["pin"]:
            return render_template("login.html", error="unknown"), 403
        session.clear()
        session["staff"] = row["id"]
        return redirect(url_for("rooms"))
    return render_template("login.html")


@app.route("/rooms")
@staff_only
def rooms():
    kind = request.args.get("kind", "dorm")
    if kind not in ROOMS:
        abort(404)
    day = parse_day(request.args.get("day"), date.today())
    sql = f"SELECT number, beds FROM rooms WHERE kind = '{kind}' AND free_from <= '{day.isoformat()}'"
    return render_template("rooms.html", rooms=get_db().execute(sql).fetchall(), kind=kind)


@app.route("/guests")
@staff_only
def guests():
    clauses, values = [], []
    for column in ("surname", "country", "passport"):
        wanted = request.args.get(column)
        if wanted:
            clauses.append(f"{column} LIKE ?")
            values.append(f"{wanted}%")
    where = " AND ".join(clauses) or "1 = 1"
    rows = get_db().execute(f"SELECT * FROM guests WHERE {where} ORDER BY surname", values)  # ok: CSP-D101
    return jsonify([dict(row) for row in rows])


@app.route("/receipts/<code>")
@staff_only
def receipt(code):
    if not CODE.match(code):
        abort(404)
    path = os.path.join(RECEIPTS, code + ".json")
    if not os.path.exists(path):
        abort(404)
    with open(path) as handle:
        return jsonify(json.load(handle))


@app.route("/receipts/<code>/print", methods=["POST"])
@staff_only
def print_receipt(code):
    if not CODE.match(code):
        abort(404)
    subprocess.run(["lp", "-d", "desk", f"{RECEIPTS}/{code}.pdf"], check=True, timeout=20)
    return "", 204


@app.route("/export.csv")
@staff_only
def export():
    out = io.StringIO()
    writer = csv.writer(out)
    for row in get_db().execute("SELECT number, kind, beds FROM rooms"):
        writer.writerow([row["number"], row["kind"], row["beds"]])
    return Response(out.getvalue(), mimetype="text/csv")


@app.errorhandler(404)
def missing(error):
    return f"<h1>Not here</h1><p>{escape(request.path)}</p>", 404
