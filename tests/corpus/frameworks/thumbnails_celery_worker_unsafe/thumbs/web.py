"""Takes pictures."""

import os

from flask import Flask, jsonify, request
from werkzeug.utils import secure_filename

from thumbs.worker import make_thumbnail

app = Flask(__name__)
INBOX = "/srv/inbox"


@app.post("/pictures")
def pictures():
    upload = request.files["picture"]
    path = os.path.join(INBOX, secure_filename(upload.filename))
    upload.save(path)
    task = make_thumbnail.delay(request.form["source"], "large")
    return jsonify(task=task.id)
