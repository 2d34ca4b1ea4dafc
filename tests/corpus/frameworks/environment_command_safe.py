"""Safe: a variable of the environment is quoted."""

import os
import shlex

editor = shlex.quote(os.environ["NOTE_FILE"])
os.system("less " + editor)  # ok: CSP-D003
