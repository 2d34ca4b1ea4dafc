"""Unsafe: a function answers with a page."""

import azure.functions as func


def main(req: func.HttpRequest) -> func.HttpResponse:
    name = req.params.get("name")
    return func.HttpResponse(f"<p>{name}</p>", mimetype="text/html")  # finding: CSP-X001
