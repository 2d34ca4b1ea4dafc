"""The text of the page is built by nested f-strings around the visitor's raw name."""

from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from markupsafe import escape

app = FastAPI()


@app.get("/members/{name}")
async def member(name: str):
    shown = name
    title = f"{f'Member {shown!s}':>20}"
    return HTMLResponse(f"<h1>{title}</h1>")  # finding: CSP-X001
