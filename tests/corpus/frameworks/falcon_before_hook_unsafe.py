"""Hosts are looked at, after a hook has looked at their names."""

import re
import subprocess

import falcon

HOST = re.compile(r"[a-z0-9][a-z0-9.-]*")


def check_host(req, resp, resource, params):
    host = params["host"]
    if len(host) > 60:
        raise falcon.HTTPBadRequest(title="no such host")


class Ping:
    @falcon.before(check_host)
    def on_get(self, req, resp, host):
        done = subprocess.run("ping -c 1 " + host, shell=True, capture_output=True)  # finding: CSP-D003
        resp.media = {"alive": done.returncode == 0}


app = falcon.App()
app.add_route("/ping/{host}", Ping())
