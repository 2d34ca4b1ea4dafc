"""The same lookup through many DB-API drivers; the name is bound."""

import cx_Oracle
import mariadb
import MySQLdb
import mysql.connector
import oracledb
import pg8000
import psycopg
import psycopg2
import pymssql
import pymysql
import pyodbc
import snowflake.connector
import sqlite3
import vertica_python
from databricks import sql as databricks_sql
from flask import Flask, request
import redshift_connector
import trino
from pyhive import hive
import apsw

app = Flask(__name__)


@app.route("/1")
def one() -> str:
    name = request.args["name"]
    cx_Oracle.connect("scott/tiger@db").cursor().execute("SELECT id FROM users WHERE name = :1", [name])  # ok: CSP-D101
    mariadb.connect(host="db").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    MySQLdb.connect(host="db").cursor().execute("SELECT id FROM users WHERE name = %s", (name,))  # ok: CSP-D101
    mysql.connector.connect(host="db").cursor().execute("SELECT id FROM users WHERE name = %s", (name,))  # ok: CSP-D101
    oracledb.connect(user="u").cursor().execute("SELECT id FROM users WHERE name = :n", n=name)  # ok: CSP-D101
    pg8000.connect(user="u").cursor().execute("SELECT id FROM users WHERE name = %s", (name,))  # ok: CSP-D101
    psycopg.connect("dbname=x").execute("SELECT id FROM users WHERE name = %s", (name,))  # ok: CSP-D101
    psycopg2.connect("dbname=x").cursor().execute("SELECT id FROM users WHERE name = %s", (name,))  # ok: CSP-D101
    pymssql.connect("db").cursor().execute("SELECT id FROM users WHERE name = %s", (name,))  # ok: CSP-D101
    pymysql.connect(host="db").cursor().execute("SELECT id FROM users WHERE name = %s", (name,))  # ok: CSP-D101
    pyodbc.connect("DSN=x").execute("SELECT id FROM users WHERE name = ?", name)  # ok: CSP-D101
    snowflake.connector.connect(user="u").cursor().execute("SELECT id FROM users WHERE name = %s", (name,))  # ok: CSP-D101
    sqlite3.connect("x").execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    vertica_python.connect(host="db").cursor().execute("SELECT id FROM users WHERE name = :n", {"n": name})  # ok: CSP-D101
    with databricks_sql.connect(server_hostname="h") as connection:
        with connection.cursor() as cursor:
            cursor.execute("SELECT id FROM users WHERE name = :n", {"n": name})  # ok: CSP-D101
    redshift_connector.connect(host="h").cursor().execute("SELECT id FROM users WHERE name = %s", (name,))  # ok: CSP-D101
    trino.dbapi.connect(host="h").cursor().execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    hive.connect("h").cursor().execute("SELECT id FROM users WHERE name = %s", (name,))  # ok: CSP-D101
    apsw.Connection("x").execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    return ""
