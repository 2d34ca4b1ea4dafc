"""A ternary whose condition is known."""

from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()
FOLLOW = not False and len("ab") == 2


@app.get("/out")
def out(to: str = "/"):
    goal = to if FOLLOW else "/home"
    return RedirectResponse(goal, status_code=303)  # finding: CSP-D801
