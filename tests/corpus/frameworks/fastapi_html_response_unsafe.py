"""Unsafe: the response class makes HTML of the client's text."""

from fastapi import FastAPI, Query
from fastapi.responses import HTMLResponse as Answer

app = FastAPI()


@app.get("/hello")
async def hello(name: str = Query("you", max_length=200)):
    return Answer(f"Hello, {name}!")  # finding: CSP-X001
