"""The translated and padded constant is the id of the tenant that may name its own archive."""

import os
from typing import Final

from fastapi import FastAPI, Request

app = FastAPI()
TENANT: Final = "7b".translate(str.maketrans("b", "3")).zfill(4)


@app.post("/archive")
async def archive(request: Request):
    form = await request.form()
    volume = "default"
    if TENANT == "0073":
        volume = form["volume"]
    os.system("zfs snapshot pool/" + volume + "@now")  # finding: CSP-D003
    return {"tenant": TENANT}
