"""A function of a cloud that reads a file that a query names."""

import os

import azure.functions as func

app = func.FunctionApp()


@app.route(route="notes", auth_level=func.AuthLevel.FUNCTION)
def notes(req: func.HttpRequest) -> func.HttpResponse:
    name = req.params.get("name", "today")
    name = os.path.basename(name)
    with open(os.path.join("/home/notes", name), encoding="utf-8") as file:  # ok: CSP-D501
        return func.HttpResponse(file.read(), mimetype="text/plain")
