"""Unsafe: an endpoint that is added by add_api_route."""

import subprocess
import uuid

from fastapi import APIRouter


async def restart(node: str):
    subprocess.run("systemctl restart node@%s" % node, shell=True)  # finding: CSP-D003
    return {"restarted": True}


router = APIRouter()
router.add_api_route("/nodes/{node}/restart", restart, methods=["POST"])
