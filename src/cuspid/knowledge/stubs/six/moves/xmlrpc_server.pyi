"""Another name of `xmlrpc.server`."""
from xmlrpc.server import *
