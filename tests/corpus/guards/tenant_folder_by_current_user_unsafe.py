"""Files of tenants: the tenant is that of the session, the name that of the request."""

import os

from flask import Flask, abort, request, send_from_directory, session

app = Flask(__name__)
ROOT = "/srv/tenants"


def folder_of(tenant):
    folder = os.path.join(ROOT, f"{tenant:06d}")
    os.makedirs(folder, exist_ok=True)
    return folder


@app.get("/files")
def files():
    tenant = int(session["tenant"])
    name = request.args["name"]
    return open(os.path.join(folder_of(tenant), name)).read(), 200, {"Content-Type": "text/plain"}  # finding: CSP-D501


@app.delete("/files")
def remove():
    name = os.path.basename(request.args["name"])
    path = os.path.join(folder_of(int(session["tenant"])), name)
    if not os.path.isfile(path):
        abort(404)
    os.remove(path)
    return "", 204
