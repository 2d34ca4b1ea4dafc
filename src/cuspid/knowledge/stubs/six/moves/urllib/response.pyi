"""Another name of `urllib.response`."""
from urllib.response import *
