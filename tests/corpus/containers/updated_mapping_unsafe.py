"""The update touches another entry, so the visitor's stays."""

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/leave")
def leave(request: Request):
    exits = {"normal": request.query_params.get("to", "/"), "error": "/error"}
    exits.update({"error": "/bye"})
    return RedirectResponse(exits["normal"])  # finding: CSP-D801
