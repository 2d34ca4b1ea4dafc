"""Another name of `http.server`."""
from http.server import *
