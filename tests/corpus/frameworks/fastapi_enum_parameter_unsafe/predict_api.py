"""Unsafe: the model's name is any text, and part of a path."""

from fastapi import FastAPI

app = FastAPI()


@app.post("/predict/size")
async def size(model: str):
    with open(f"/srv/models/{model}.json", "rb") as weights:  # finding: CSP-D501
        return {"bytes": len(weights.read())}
