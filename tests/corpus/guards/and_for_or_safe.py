"""Safe: text that is odd or long is refused."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/printer/test", methods=["POST"])
def test_page():
    queue = request.values.get("queue", "")
    if not queue.isalnum() or len(queue) > 20:
        return jsonify(error="bad queue"), 400
    pipe = os.popen("lp -d %s /usr/share/cups/testpage" % queue)  # ok: CSP-D003
    pipe.close()
    return jsonify(printed=True)
