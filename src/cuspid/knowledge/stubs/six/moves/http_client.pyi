"""Another name of `http.client`."""
from http.client import *
