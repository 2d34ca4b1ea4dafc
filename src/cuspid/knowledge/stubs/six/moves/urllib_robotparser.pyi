"""Another name of `urllib.robotparser`."""
from urllib.robotparser import *
