"""Unsafe: the raw name of an upload chooses the file."""

import os

from bottle import post, request


@post("/attach")
def attach():
    upload = request.files.get("upload")
    upload.save(os.path.join("/srv/attachments", upload.raw_filename))  # finding: CSP-D501
    return "saved"
