"""Safe: the parameter is an identifier of a fixed form."""

import subprocess
import uuid

from fastapi import APIRouter


async def restart(node: uuid.UUID):
    subprocess.run("systemctl restart node@%s" % node, shell=True)  # ok: CSP-D003
    return {"restarted": True}


router = APIRouter()
router.add_api_route("/nodes/{node}/restart", restart, methods=["POST"])
