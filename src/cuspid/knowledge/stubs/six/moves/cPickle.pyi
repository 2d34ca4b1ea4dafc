"""Another name of `pickle`."""
from pickle import *
