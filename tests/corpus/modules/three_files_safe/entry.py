"""Safe: on the same way the service replaces the folder by its number."""

from flask import Flask, request

from service import BackupService

app = Flask(__name__)
service = BackupService()


@app.post("/backup")
def backup():
    return {"code": service.start({"folder": request.form["folder"], "label": "manual"})}
