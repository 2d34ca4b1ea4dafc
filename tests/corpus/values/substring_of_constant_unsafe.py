"""The word is a part of the constant mode, so the formula of the request is evaluated."""

from fastapi import FastAPI

app = FastAPI()
MODE = "interactive-readonly"


@app.get("/calculate")
async def calculate(formula: str = "0"):
    if "active" in MODE:
        text = formula
    else:
        text = "1 + 1"
    return {"value": float(eval(text))}  # finding: CSP-D001
