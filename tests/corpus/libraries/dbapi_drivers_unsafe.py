"""The same lookup through many DB-API drivers; the name goes into the statement's text."""

import cx_Oracle
import ibm_db_dbi
import mariadb
import MySQLdb
import mysql.connector
import oracledb
import pg8000
import pg8000.dbapi
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
import prestodb
from pyhive import hive, presto
from impala.dbapi import connect as impala_connect
import jaydebeapi
import teradatasql
import hdbcli.dbapi
import psycopg2cffi
import fdb
import phoenixdb
import pysqlite3
import apsw
import sqlcipher3

app = Flask(__name__)


@app.route("/1")
def one() -> str:
    text = "SELECT id FROM users WHERE name = '%s'" % request.args["name"]
    cursor = cx_Oracle.connect("scott/tiger@db").cursor()
    cursor.execute(text)  # finding: CSP-D101
    mariadb.connect(host="db").cursor().execute(text)  # finding: CSP-D101
    MySQLdb.connect(host="db").cursor().execute(text)  # finding: CSP-D101
    mysql.connector.connect(host="db").cursor(dictionary=True).execute(text)  # finding: CSP-D101
    oracledb.connect(user="u").cursor().execute(text)  # finding: CSP-D101
    pg8000.connect(user="u").cursor().execute(text)  # finding: CSP-D101
    pg8000.dbapi.connect(user="u").cursor().execute(text)  # finding: CSP-D101
    psycopg.connect("dbname=x").execute(text)  # finding: CSP-D101
    psycopg2.connect("dbname=x").cursor().execute(text)  # finding: CSP-D101
    pymssql.connect("db").cursor(as_dict=True).execute(text)  # finding: CSP-D101
    pymysql.connect(host="db").cursor().execute(text)  # finding: CSP-D101
    pyodbc.connect("DSN=x").cursor().execute(text)  # finding: CSP-D101
    pyodbc.connect("DSN=x").execute(text)  # finding: CSP-D101
    snowflake.connector.connect(user="u").cursor().execute(text)  # finding: CSP-D101
    snowflake.connector.connect(user="u").execute_string(text)  # finding: CSP-D101
    sqlite3.connect("x").execute(text)  # finding: CSP-D101
    vertica_python.connect(host="db").cursor().execute(text)  # finding: CSP-D101
    with databricks_sql.connect(server_hostname="h") as connection:
        with connection.cursor() as cursor:
            cursor.execute(text)  # finding: CSP-D101
    redshift_connector.connect(host="h").cursor().execute(text)  # finding: CSP-D101
    trino.dbapi.connect(host="h").cursor().execute(text)  # finding: CSP-D101
    prestodb.dbapi.connect(host="h").cursor().execute(text)  # finding: CSP-D101
    hive.connect("h").cursor().execute(text)  # finding: CSP-D101
    presto.connect("h").cursor().execute(text)  # finding: CSP-D101
    hive.Connection(host="h").cursor().execute(text)  # finding: CSP-D101
    impala_connect(host="h").cursor().execute(text)  # finding: CSP-D101
    jaydebeapi.connect("org.x.Driver", "jdbc:x").cursor().execute(text)  # finding: CSP-D101
    teradatasql.connect(host="h").cursor().execute(text)  # finding: CSP-D101
    hdbcli.dbapi.connect(address="h").cursor().execute(text)  # finding: CSP-D101
    psycopg2cffi.connect("x").cursor().execute(text)  # finding: CSP-D101
    fdb.connect(dsn="x").cursor().execute(text)  # finding: CSP-D101
    phoenixdb.connect("http://h").cursor().execute(text)  # finding: CSP-D101
    pysqlite3.connect("x").execute(text)  # finding: CSP-D101
    apsw.Connection("x").execute(text)  # finding: CSP-D101
    apsw.Connection("x").cursor().execute(text)  # finding: CSP-D101
    sqlcipher3.connect("x").execute(text)  # finding: CSP-D101
    ibm_db_dbi.connect("x").cursor().execute(text)  # finding: CSP-D101
    return ""
