"""Unsafe: an argument becomes a command."""

import os
import shlex

from docopt import docopt

arguments = docopt("Usage: prog <name>")
os.system("greet " + arguments["<name>"])  # finding: CSP-D003
