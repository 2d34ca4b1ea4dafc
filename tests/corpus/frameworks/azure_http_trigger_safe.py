"""Safe: a request's parameter is bound."""

import sqlite3

import azure.functions as func

app = func.FunctionApp()


@app.route(route="stock")
def stock(req: func.HttpRequest) -> func.HttpResponse:
    item = req.params.get("item")
    row = sqlite3.connect("stock.db").execute("SELECT n FROM stock WHERE item = ?", (item,)).fetchone()  # ok: CSP-D101
    return func.HttpResponse(str(row))
