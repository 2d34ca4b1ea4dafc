"""Unsafe: the scope's query string is the caller's."""

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/leave")
async def leave(request: Request):
    address = request.scope["query_string"].decode()
    return RedirectResponse(address)  # finding: CSP-D801


@app.get("/back")
async def back(request: Request):
    address = request.scope.get("query_string").decode()
    return RedirectResponse(address)  # finding: CSP-D801
