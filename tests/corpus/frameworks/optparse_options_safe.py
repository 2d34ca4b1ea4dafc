"""Safe: an option is a number."""

import os
from optparse import OptionParser

parser = OptionParser()
parser.add_option("-n", "--name", type="int")
options, rest = parser.parse_args()
os.system("greet %s" % options.name)  # ok: CSP-D003
