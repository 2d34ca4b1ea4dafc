"""Markup's join() escapes each item."""

from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates
from markupsafe import Markup

app = FastAPI()
templates = Jinja2Templates(directory="templates")


@app.get("/tags")
def tags(request: Request):
    words = request.query_params.getlist("tag")
    line = Markup("<br>").join(words)  # ok: CSP-D105
    return templates.TemplateResponse(request, "tags.html", {"line": line})
