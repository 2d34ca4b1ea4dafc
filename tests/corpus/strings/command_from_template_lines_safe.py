"""A script of several lines is handed to a shell."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/deploy")
def deploy():
    branch = request.get_json()["branch"]
    lines = ["set -e", "cd /srv/app"]
    lines.append("git checkout main")
    return {"code": subprocess.run(["bash", "-c", "\n".join(lines)]).returncode, "of": str(branch)}  # ok: CSP-D003
