from flask import Flask, request
import handlers
from bus import Renamed, bus

app = Flask(__name__)


@app.post("/rename")
def rename():
    bus.publish(Renamed(request.form["old"], request.form["new"]))
    return "", 204
