"""Unsafe: the uploaded file is unpickled."""

import pickle as reader

from fastapi import FastAPI, File, UploadFile

app = FastAPI()


@app.post("/weights")
async def weights(upload: UploadFile = File()):
    content = await upload.read()
    values = reader.loads(content)  # finding: CSP-D201
    return {"count": len(values)}
