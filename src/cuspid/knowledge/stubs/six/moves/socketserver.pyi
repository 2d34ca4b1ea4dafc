"""Another name of `socketserver`."""
from socketserver import *
