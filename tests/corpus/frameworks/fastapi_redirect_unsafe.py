"""Unsafe: the browser is sent wherever the query says."""

from fastapi import FastAPI
from starlette.responses import RedirectResponse

app = FastAPI()
HOME = "https://www.example.org/"


@app.get("/continue")
def go_on(to: str = ""):
    return RedirectResponse(to or HOME, status_code=303)  # finding: CSP-D801
