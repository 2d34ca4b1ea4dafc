"""Unsafe: a response is declared to be a page."""

from fastapi import FastAPI, Response

app = FastAPI()


@app.get("/show")
def show(text: str):
    return Response(content="<p>" + text, media_type="text/html")  # finding: CSP-X001
