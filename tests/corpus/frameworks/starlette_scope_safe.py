"""Safe: the scope's router is the program's own, and so is the address that it gives."""

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/leave")
async def leave(request: Request):
    address = str(request.scope["router"].url_path_for("home"))
    return RedirectResponse(address)  # ok: CSP-D801


@app.get("/back")
async def back(request: Request):
    router = request.scope.get("router")
    return RedirectResponse(str(router.url_path_for("home")))  # ok: CSP-D801
