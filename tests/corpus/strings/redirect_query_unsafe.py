"""The visitor's address is where the browser goes."""

from urllib.parse import urlencode

from fastapi import FastAPI
from starlette.responses import RedirectResponse

app = FastAPI()


@app.get("/private")
def private(came_from: str = "/"):
    query = urlencode({"next": came_from})
    return RedirectResponse(came_from + "?" + query, status_code=302)  # finding: CSP-D801
