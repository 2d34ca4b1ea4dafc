"""Another name of `html.parser`."""
from html.parser import *
