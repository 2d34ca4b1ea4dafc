"""Another name of `ElementTree`, until Python 3.8."""
from xml.etree.ElementTree import *
