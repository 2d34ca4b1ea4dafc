"""The update replaces the visitor's entry by a constant."""

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/leave")
def leave(request: Request):
    exits = {"normal": request.query_params.get("to", "/"), "error": "/error"}
    exits.update({"normal": "/bye"})
    return RedirectResponse(exits["normal"])  # ok: CSP-D801
