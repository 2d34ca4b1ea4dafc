"""An object with its helper answers on a route; a factory makes both."""

import subprocess

import falcon


class Shell:
    def look_up(self, name):
        return subprocess.run("dig " + name, shell=True, check=False)  # ok: CSP-D003


class Plain:
    def look_up(self, name):
        return subprocess.run(["dig", "--", name], check=False)


class Lookup:
    def __init__(self, tool):
        self.tool = tool

    def on_get(self, req, resp):
        done = self.tool.look_up(req.get_param("name", required=True))
        resp.media = {"found": done.returncode == 0}


def create():
    app = falcon.App()
    app.add_route("/lookup", Lookup(Plain()))
    return app
