import subprocess

from flask import Blueprint, request

from validators import checked_name

bp = Blueprint("units", __name__)


@bp.post("/unit")
def unit():
    name = checked_name(request.form["name"])
    return {"code": subprocess.call("unit " + name, shell=True)}  # finding: CSP-D003
