"""Disks are asked over remote calls."""

import shlex
import subprocess
from xmlrpc.server import SimpleXMLRPCServer


class Disks:
    def usage(self, mount):
        done = subprocess.run("df -h " + mount, shell=True, capture_output=True, text=True)  # finding: CSP-D003
        return done.stdout


def main():
    with SimpleXMLRPCServer(("127.0.0.1", 8000)) as server:
        server.register_instance(Disks())
        server.serve_forever()
