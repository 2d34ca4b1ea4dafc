"""Safe: only known names are let through."""

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
            if job not in JOBS:
                return "unknown job", 400
            os.system("maintenance " + job)  # ok: CSP-D003
            return "started"
