"""Unsafe: a plugin hangs its routes on the application that it keeps."""

import os

from flask import request

JOBS = ("reindex", "vacuum")


class MaintenancePlugin:
    def __init__(self, app):
        self.app = app
        self.register()

    def register(self):
        @self.app.route("/maintenance/run", methods=["POST"])
        def run():
            job = request.form["job"]
            if not job:
                return "unknown job", 400
            os.system("maintenance " + job)  # finding: CSP-D003
            return "started"
