"""Weights are uploaded and tried."""

import io

import torch
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/weights")
async def weights(file: UploadFile):
    data = io.BytesIO(await file.read())
    state = torch.load(data, map_location="cpu", weights_only=False)  # finding: CSP-D204
    return {"layers": len(state)}
