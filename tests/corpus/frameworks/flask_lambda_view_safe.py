"""Safe: a lambda is a view of a number."""

import os

from flask import Flask

app = Flask(__name__)
app.add_url_rule("/beep/<int:times>", "beep", lambda times: str(os.system(f"beep {times}")))  # ok: CSP-D003
