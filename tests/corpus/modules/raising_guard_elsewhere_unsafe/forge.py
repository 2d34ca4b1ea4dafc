"""Unsafe: the check in another file only looks at the start of the name."""

import subprocess

from flask import Flask, request

from checks import Invalid, check_name

app = Flask(__name__)


@app.post("/branch/delete")
def delete_branch():
    try:
        branch = check_name(request.form.get("branch", ""))
    except Invalid:
        return {"error": "invalid"}, 400
    subprocess.run("git -C /srv/repo branch -D " + branch, shell=True, check=False)  # finding: CSP-D003
    return {"deleted": True}
