"""A greenhouse's extension of the older notebook server shows the log of one bed."""

import os

from notebook.base.handlers import IPythonHandler

LOGS = "/srv/beds"


class BedLog(IPythonHandler):
    def get(self, bed):
        with open(os.path.join(LOGS, self.get_argument("day"))) as log:  # finding: CSP-D501
            self.write({"log": log.read()})

    def post(self, bed):
        with open(os.path.join(LOGS, os.path.basename(bed))) as log:  # ok: CSP-D501
            self.write({"log": log.read()})
