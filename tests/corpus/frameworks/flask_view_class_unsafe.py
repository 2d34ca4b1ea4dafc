"""Unsafe: a class view that is added as a view."""

from flask import Flask, request, send_file
from flask.views import View
from werkzeug.utils import secure_filename


class Download(View):
    methods = ["GET"]

    def dispatch_request(self):
        name = request.args.get("file", "")
        return send_file("/srv/reports/" + name)  # finding: CSP-D501


app = Flask(__name__)
app.add_url_rule("/download", view_func=Download.as_view("download"))
