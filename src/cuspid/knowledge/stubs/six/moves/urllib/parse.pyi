"""Another name of `urllib.parse`."""
from urllib.parse import *
