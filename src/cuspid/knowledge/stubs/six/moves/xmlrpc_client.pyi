"""Another name of `xmlrpc.client`."""
from xmlrpc.client import *
