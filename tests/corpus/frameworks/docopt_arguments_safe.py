"""Safe: an argument is quoted."""

import os
import shlex

from docopt import docopt

arguments = docopt("Usage: prog <name>")
os.system("greet " + shlex.quote(arguments["<name>"]))  # ok: CSP-D003
