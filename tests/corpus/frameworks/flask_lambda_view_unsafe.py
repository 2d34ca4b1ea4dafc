"""Unsafe: a lambda is a view."""

import os

from flask import Flask

app = Flask(__name__)
app.add_url_rule("/beep/<times>", "beep", lambda times: str(os.system(f"beep {times}")))  # finding: CSP-D003
