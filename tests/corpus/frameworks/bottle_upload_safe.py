"""Safe: bottle has cleaned the name of an upload."""

import os

from bottle import post, request


@post("/attach")
def attach():
    upload = request.files.get("upload")
    upload.save(os.path.join("/srv/attachments", upload.filename))  # ok: CSP-D501
    return "saved"
