"""A function behind an API gateway; the body is JSON."""

import json
import os

import pymysql

CONNECTION = None


def connection():
    global CONNECTION
    if CONNECTION is None:
        CONNECTION = pymysql.connect(host=os.environ["DB_HOST"], user="api", password=os.environ["DB_PASSWORD"])
    return CONNECTION


def lambda_handler(event, context):
    body = json.loads(event.get("body") or "{}")
    status = body.get("status", "open")
    with connection().cursor() as cursor:
        cursor.execute(f"SELECT id FROM tickets WHERE status = '{status}'")  # finding: CSP-D101
        ids = [row[0] for row in cursor.fetchall()]
    return {"statusCode": 200, "body": json.dumps(ids)}
