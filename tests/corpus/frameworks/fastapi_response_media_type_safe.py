"""Safe: a response is declared to be text."""

from fastapi import FastAPI, Response

app = FastAPI()


@app.get("/show")
def show(text: str):
    return Response(content="<p>" + text, media_type="text/plain")  # ok: CSP-X001
