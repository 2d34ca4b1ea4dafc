"""Safe: a function answers with JSON."""

def handler(event, context):
    name = event["queryStringParameters"]["name"]
    return {  # ok: CSP-X001
        "statusCode": 200,
        "headers": {"Content-Type": "application/json"},
        "body": "<h1>Hello " + name + "</h1>",
    }
