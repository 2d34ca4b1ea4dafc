"""Members of an archive are checked one by one."""

import os
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    count = 0
    with zipfile.ZipFile(request.files["pack"].stream) as archive:
        for member in archive.namelist():
            target = os.path.join("/srv/out", os.path.basename(member))
            with open(target, "wb") as out:  # ok: CSP-D503
                out.write(archive.read(member))
                count += 1
    return {"n": count}
