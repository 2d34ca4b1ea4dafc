"""Another name of `builtins`."""
from builtins import *
