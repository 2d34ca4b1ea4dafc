"""The application, and what it shows where something goes wrong."""

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse

from errors import NoSuchRoom
from rooms import router

app = FastAPI()
app.include_router(router)


@app.exception_handler(NoSuchRoom)
async def no_such_room(request: Request, exc: NoSuchRoom) -> HTMLResponse:
    return HTMLResponse(f"<p>Not found on floor {exc.floor}</p>", status_code=404)  # ok: CSP-X001
