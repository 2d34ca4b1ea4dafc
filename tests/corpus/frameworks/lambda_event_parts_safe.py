"""A cloud function reads path and query parameters."""

import json
import os


def response(status, body):
    return {"statusCode": status, "headers": {"Content-Type": "application/json"}, "body": json.dumps(body)}


def handler(event, context):
    parameters = event.get("pathParameters") or {}
    query = event.get("queryStringParameters") or {}
    name = parameters.get("name", "default")
    if not query.get("confirm"):
        return response(400, {"error": "confirm"})
    path = os.path.join("/mnt/data", os.path.basename(name))
    os.remove(path)  # ok: CSP-D501
    return response(200, {"removed": True})
