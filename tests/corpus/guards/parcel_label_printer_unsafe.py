"""A warehouse prints a label; the printer's name is one of those that are configured, or should be."""

import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
app.config["PRINTERS"] = {"dock-1": "HP_2200", "dock-2": "ZEBRA_410"}


def require_printer(name):
    if name is None:
        abort(404, "no such printer")
    return name


@app.post("/labels/<int:parcel>")
def print_label(parcel):
    printer = require_printer(request.form.get("printer"))
    copies = int(request.form.get("copies", 1))
    command = f"lp -d {printer} -n {copies} labels/{parcel}.pdf"
    result = subprocess.run(command, shell=True, capture_output=True, timeout=30)  # finding: CSP-D003
    return {"code": result.returncode}
