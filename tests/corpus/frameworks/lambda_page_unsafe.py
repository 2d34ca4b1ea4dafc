"""Unsafe: a function answers with a page."""

def handler(event, context):
    name = event["queryStringParameters"]["name"]
    return {  # finding: CSP-X001
        "statusCode": 200,
        "headers": {"Content-Type": "text/html"},
        "body": "<h1>Hello " + name + "</h1>",
    }
