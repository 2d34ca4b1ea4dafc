"""Safe: the route's response class makes it plain text."""

from fastapi import FastAPI
from fastapi.responses import HTMLResponse, PlainTextResponse

app = FastAPI()


@app.get("/greet/{name}", response_class=PlainTextResponse)
def greet(name: str):
    return f"<p>Hello {name}</p>"  # ok: CSP-X001


@app.get("/plain/{name}", response_class=PlainTextResponse)
def plain(name: str):
    return f"Hello {name}"
