"""Unsafe: the folder passes from the view through a service to the tool that runs a shell."""

from flask import Flask, request

from service import BackupService

app = Flask(__name__)
service = BackupService()


@app.post("/backup")
def backup():
    return {"code": service.start({"folder": request.form["folder"], "label": "manual"})}
