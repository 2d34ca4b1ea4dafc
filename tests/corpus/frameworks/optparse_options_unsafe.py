"""Unsafe: an option becomes a command."""

import os
from optparse import OptionParser

parser = OptionParser()
parser.add_option("-n", "--name", type="string")
options, rest = parser.parse_args()
os.system("greet %s" % options.name)  # finding: CSP-D003
