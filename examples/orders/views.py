"""The pages that visitors see."""

import subprocess

import requests
from flask import Flask, abort, jsonify, redirect, request, send_file, url_for

from orders import database, reports, settings

app = Flask(__name__)


@app.get("/orders")
def orders():
    """Flawed: both lead to SQL built from what the visitor sends (see database.py)."""
    if term := request.args.get("q"):
        rows = database.search_orders(term)
    else:
        rows = database.list_orders(request.args.get("sort", "created_at"))
    return jsonify([dict(row) for row in rows])


@app.get("/v2/orders")
def orders_checked():
    """Safe: the same page over the careful functions."""
    if term := request.args.get("q"):
        rows = database.search_orders_bound(term)
    else:
        rows = database.list_orders_checked(request.args.get("sort", "date"))
    return jsonify([dict(row) for row in rows])


@app.get("/orders/<int:order_id>")
def order(order_id):
    """Safe: the route lets numbers through and nothing else."""
    row = database.order_by_id(order_id)
    if row is None:
        abort(404)
    return jsonify(dict(row))


@app.get("/invoices")
def invoice():
    """Flawed: `../../etc/passwd` is a file name too."""
    return send_file(settings.INVOICES / request.args["name"])


@app.get("/v2/invoices")
def invoice_checked():
    """Safe: the file must lie below the folder once the path is resolved."""
    path = (settings.INVOICES / request.args["name"]).resolve()
    if not path.is_relative_to(settings.INVOICES):
        abort(404)
    return send_file(path)


@app.post("/archive")
def archive():
    """Flawed: a shell reads the visitor's text."""
    month = request.form["month"]
    subprocess.run(f"tar czf /srv/orders/{month}.tgz /srv/orders/{month}", shell=True, check=True)
    return redirect(url_for("orders"))


@app.post("/v2/archive")
def archive_checked():
    """Safe: no shell, and a month is a number."""
    month = f"{int(request.form['month']):02d}"
    subprocess.run(["tar", "czf", f"/srv/orders/{month}.tgz", f"/srv/orders/{month}"], check=True)
    return redirect(url_for("orders"))


@app.post("/filters")
def load_filter():
    """Flawed: whoever sends a pickle runs code here."""
    return jsonify(reports.load_filter(request.get_data()))


@app.post("/v2/filters")
def load_filter_checked():
    return jsonify(reports.load_filter_json(request.get_data()))


@app.get("/discount")
def discount():
    """Flawed: the formula is Python, and the visitor writes it."""
    return jsonify(reports.evaluate(request.args["formula"]))


@app.get("/logo")
def logo():
    """Flawed: the visitor chooses which host this server talks to."""
    return requests.get(request.args["url"], timeout=5).content


@app.get("/v2/logo")
def logo_checked():
    """Safe: the host is ours; the visitor only fills in a number."""
    return requests.get(f"https://static.example.com/logos/{int(request.args['id'])}.png", timeout=5).content


@app.get("/login/done")
def after_login():
    """Flawed: a link to us that ends on a stranger's page."""
    return redirect(request.args.get("next", "/"))


if __name__ == "__main__":
    # Flawed: the debugger runs code for whoever reaches it, and everybody on the network does.
    app.run(host="0.0.0.0", port=8000, debug=True)
