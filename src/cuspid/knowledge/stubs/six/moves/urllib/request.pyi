"""Another name of `urllib.request`."""
from urllib.request import *
