"""Another name of `urllib.error`."""
from urllib.error import *
