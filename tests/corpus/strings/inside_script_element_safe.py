"""In a paragraph escaped text is only text."""

from fastapi import FastAPI, Query
from fastapi.responses import HTMLResponse
from markupsafe import escape

app = FastAPI()


@app.get("/widget")
def widget(value: str = Query("0")):
    page = "<p>Shown: ({})</p>"
    return HTMLResponse(page.format(escape(value)))  # ok: CSP-X001
