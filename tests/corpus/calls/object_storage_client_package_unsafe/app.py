from flask import Flask, Response, abort, request

from storage import LocalBackend, StorageClient

app = Flask(__name__)
client = StorageClient(LocalBackend("/srv/objects"))


@app.get("/objects/<path:key>")
def read(key):
    try:
        return Response(client.get(key), mimetype="application/octet-stream")
    except (KeyError, OSError):
        abort(404)


@app.put("/objects/<path:key>")
def write(key):
    client.put(key, request.get_data())
    return "", 204
