"""A script of several lines is handed to a shell."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/deploy")
def deploy():
    branch = request.get_json()["branch"]
    lines = ["set -e", "cd /srv/app"]
    lines.append(f"git checkout {branch}")
    return {"code": subprocess.run(["bash", "-c", "\n".join(lines)]).returncode, "of": str(branch)}  # finding: CSP-D003
