"""Runs a plugin that a request names."""

from fastapi import FastAPI

from manager import PluginManager

app = FastAPI()
manager = PluginManager()


@app.post("/run/{name}")
def run(name: str) -> dict:
    plugin = manager.load(name)
    return {"result": plugin.VERSION}
