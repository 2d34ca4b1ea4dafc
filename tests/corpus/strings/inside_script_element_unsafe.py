"""In a script escaped text is still code."""

from fastapi import FastAPI, Query
from fastapi.responses import HTMLResponse
from markupsafe import escape

app = FastAPI()


@app.get("/widget")
def widget(value: str = Query("0")):
    page = "<script>show({})</script>"
    return HTMLResponse(page.format(escape(value)))  # finding: CSP-X001
