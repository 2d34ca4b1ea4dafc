"""Unsafe: a namespace's event becomes a command."""

import os

import socketio

KNOWN = ("a", "b")


class Lights(socketio.Namespace):
    def on_switch(self, sid, data):
        if not data:
            return
        os.system("light " + data)  # finding: CSP-D003
