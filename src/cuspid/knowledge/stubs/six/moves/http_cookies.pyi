"""Another name of `http.cookies`."""
from http.cookies import *
