"""Safe: a function answers with text."""

import azure.functions as func


def main(req: func.HttpRequest) -> func.HttpResponse:
    name = req.params.get("name")
    return func.HttpResponse(f"<p>{name}</p>", mimetype="text/plain")  # ok: CSP-X001
