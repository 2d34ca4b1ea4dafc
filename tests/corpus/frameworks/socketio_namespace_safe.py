"""Safe: a namespace's event has to be known."""

import os

import socketio

KNOWN = ("a", "b")


class Lights(socketio.Namespace):
    def on_switch(self, sid, data):
        if data not in KNOWN:
            return
        os.system("light " + data)  # ok: CSP-D003
