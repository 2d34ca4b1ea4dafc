"""Drivers that are seldom seen follow the same interface; the name is bound."""

import adodbapi
import ctds
import kinterbasdb
import monetdb.sql
import nzpy
import pgdb
import pyathena
import pydruid.db
import pytds
import sqlanydb
import turbodbc
from crate import client
from firebird.driver import connect as firebird_connect
from flask import Flask, request
from pysqlcipher3 import dbapi2

app = Flask(__name__)


@app.route("/users")
def users() -> str:
    name = request.args["name"]
    adodbapi.connect("Provider=x").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    ctds.connect("h").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    kinterbasdb.connect(dsn="x").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    monetdb.sql.connect(hostname="h").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    nzpy.connect(host="h").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    pgdb.connect(host="h").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    pyathena.connect(s3_staging_dir="s3://x").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    pydruid.db.connect(host="h").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    pytds.connect("h").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    sqlanydb.connect(uid="x").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    turbodbc.connect(dsn="x").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    client.connect("h").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    firebird_connect("x").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    dbapi2.connect("x").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    return ""
