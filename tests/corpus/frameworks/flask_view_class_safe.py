"""Safe: the file's name is cleaned."""

from flask import Flask, request, send_file
from flask.views import View
from werkzeug.utils import secure_filename


class Download(View):
    methods = ["GET"]

    def dispatch_request(self):
        name = secure_filename(request.args.get("file", ""))
        return send_file("/srv/reports/" + name)  # ok: CSP-D501


app = Flask(__name__)
app.add_url_rule("/download", view_func=Download.as_view("download"))
