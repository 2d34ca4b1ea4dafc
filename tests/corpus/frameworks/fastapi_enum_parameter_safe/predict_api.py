"""Safe: the model's name is a member of the enumeration, or the request is refused."""

from fastapi import FastAPI

from choices import Model

app = FastAPI()


@app.post("/predict/size")
async def size(model: Model):
    with open(f"/srv/models/{model}.json", "rb") as weights:  # ok: CSP-D501
        return {"bytes": len(weights.read())}
