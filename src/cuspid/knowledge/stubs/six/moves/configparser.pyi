"""Another name of `configparser`."""
from configparser import *
