"""The option that is read back was filled with a constant."""

import configparser
import os

from fastapi import FastAPI, Header

app = FastAPI()


@app.post("/rotate")
def rotate(x_target: str = Header("app")):
    settings = configparser.ConfigParser()
    settings.add_section("rotation")
    settings.set("rotation", "target", x_target)
    settings.set("rotation", "tool", "logrotate")
    word = settings.get("rotation", "tool")
    return {"code": os.system("systemctl start " + word)}  # ok: CSP-D003
