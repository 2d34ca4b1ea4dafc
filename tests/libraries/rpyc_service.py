"""Exposed methods are called by the other side."""

import os
import shlex

import rpyc
from rpyc.utils.server import ThreadedServer


class Lamp(rpyc.Service):
    def exposed_switch(self, name):
        os.system("lamp " + shlex.quote(name))  # ok
        os.system("lamp " + name)  # finding: CSP-D003

    def helper(self, name):
        os.system("lamp " + name)  # ok


ThreadedServer(Lamp(), hostname="127.0.0.1", port=18861).start()
