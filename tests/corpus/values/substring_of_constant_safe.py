"""The word is no part of the constant mode, so a constant formula is evaluated."""

from fastapi import FastAPI

app = FastAPI()
MODE = "interactive-readonly"


@app.get("/calculate")
async def calculate(formula: str = "0"):
    if "passive" in MODE:
        text = formula
    else:
        text = "1 + 1"
    return {"value": float(eval(text))}  # ok: CSP-D001
