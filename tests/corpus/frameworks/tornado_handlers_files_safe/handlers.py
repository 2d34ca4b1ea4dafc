import subprocess

from base import JsonHandler


class Lamp(JsonHandler):
    def post(self):
        subprocess.call("lamp " + self.field("level"), shell=True)  # ok: CSP-D003
