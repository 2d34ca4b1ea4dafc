"""Where `sqlite3` defines its interface."""
from sqlite3 import *
