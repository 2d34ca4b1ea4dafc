"""All public methods of an object that is registered are called from outside."""

import os
import shlex
from xmlrpc.server import SimpleXMLRPCServer


class Lamp:
    def switch(self, name):
        os.system("lamp " + shlex.quote(name))  # ok
        os.system("lamp " + name)  # finding: CSP-D003

    def _internal(self, name):
        os.system("lamp " + name)  # ok


server = SimpleXMLRPCServer(("127.0.0.1", 8000))
server.register_instance(Lamp())
server.serve_forever()
