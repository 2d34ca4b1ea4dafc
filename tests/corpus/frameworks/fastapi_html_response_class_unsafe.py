"""Unsafe: the route's response class makes text a page."""

from fastapi import FastAPI
from fastapi.responses import HTMLResponse, PlainTextResponse

app = FastAPI()


@app.get("/greet/{name}", response_class=HTMLResponse)
def greet(name: str):
    return f"<p>Hello {name}</p>"  # finding: CSP-X001


@app.get("/plain/{name}", response_class=PlainTextResponse)
def plain(name: str):
    return f"Hello {name}"
