"""Safe: the response class makes plain text of the client's text."""

from fastapi import FastAPI, Query
from fastapi.responses import PlainTextResponse as Answer

app = FastAPI()


@app.get("/hello")
async def hello(name: str = Query("you", max_length=200)):
    return Answer(f"Hello, {name}!")  # ok: CSP-X001
