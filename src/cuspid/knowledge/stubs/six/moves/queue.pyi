"""Another name of `queue`."""
from queue import *
