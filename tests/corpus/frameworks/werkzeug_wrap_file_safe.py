"""Safe: a file of the program's own is sent; the request only says how."""

from flask import Flask, Response, request
from werkzeug.wsgi import wrap_file

app = Flask(__name__)


@app.route("/map")
def chart():
    chart_file = open("/srv/maps/all.svg", "rb")
    return Response(wrap_file(request.environ, chart_file), mimetype="text/html")  # ok: CSP-X001
