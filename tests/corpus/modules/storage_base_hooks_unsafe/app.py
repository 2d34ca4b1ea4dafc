from flask import Flask, request
from storage import DiskStorage

app = Flask(__name__)
storage = DiskStorage("/srv/media")


@app.put("/media")
def put():
    return {"name": storage.save(request.args["name"], request.get_data())}
