"""Safe: a part of the path is quoted."""

import os
import shlex

from chalice import Chalice

app = Chalice(app_name="jobs")


@app.route("/jobs/{name}", methods=["PUT"])
def start(name):
    os.system("job " + shlex.quote(name))  # ok: CSP-D003
    return {"asked": app.current_request.query_params}
