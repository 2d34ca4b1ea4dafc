"""The visitor's address is only a query parameter of a fixed page."""

from urllib.parse import urlencode

from fastapi import FastAPI
from starlette.responses import RedirectResponse

app = FastAPI()


@app.get("/private")
def private(came_from: str = "/"):
    query = urlencode({"next": came_from})
    return RedirectResponse("/sign-in?" + query, status_code=302)  # ok: CSP-D801
