"""Unsafe: an event's parameter becomes a command."""

import json
import os
import shlex


def lambda_handler(event, context):
    name = event["queryStringParameters"]["name"]
    os.system("greet " + name)  # finding: CSP-D003
    return {"statusCode": 200, "body": json.dumps({"ok": True})}
