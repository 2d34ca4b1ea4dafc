"""Unsafe: a variable of the environment becomes a command."""

import os
import shlex

editor = os.environ["NOTE_FILE"]
os.system("less " + editor)  # finding: CSP-D003
