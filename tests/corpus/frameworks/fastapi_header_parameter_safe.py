"""Safe: a header parameter that must be a number."""

import logging
from typing import Annotated

from fastapi import FastAPI, Header

app = FastAPI()
log = logging.getLogger("access")


@app.get("/status")
def status(x_client: Annotated[int, Header()] = ""):
    log.info("client " + str(x_client))  # ok: CSP-D108
    return {"up": True}
