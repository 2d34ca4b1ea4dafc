"""Helpers."""

import pymysql

_connection = None


def _get():
    global _connection
    if _connection is None:
        _connection = pymysql.connect(host="db", user="app", database="app")
    return _connection


def query(statement, *values):
    with _get().cursor() as cursor:
        cursor.execute(statement, values)  # finding: CSP-D101
        return cursor.fetchall()


def one(statement, *values):
    rows = query(statement, *values)
    return rows[0] if rows else None
