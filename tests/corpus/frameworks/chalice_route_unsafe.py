"""Unsafe: a part of the path becomes a command."""

import os
import shlex

from chalice import Chalice

app = Chalice(app_name="jobs")


@app.route("/jobs/{name}", methods=["PUT"])
def start(name):
    os.system("job " + name)  # finding: CSP-D003
    return {"asked": app.current_request.query_params}
