"""A laboratory's extension of the notebook server shows the pages of a device, and lists the devices as JSON."""

import json
import os

import tornado.web
from jupyter_server.base.handlers import APIHandler, JupyterHandler

PAGES = "/srv/devices"


class DevicePage(JupyterHandler):
    @tornado.web.authenticated
    def get(self, device):
        self.write(f"<h1>{device}</h1>")  # finding: CSP-X001

    def post(self, device):
        order = self.get_json_body()
        with open(os.path.join(PAGES, order["page"])) as page:  # finding: CSP-D501
            self.finish(page.read())


class DeviceList(APIHandler):
    def get(self, device):
        self.finish(json.dumps({"device": device}))  # ok: CSP-X001
