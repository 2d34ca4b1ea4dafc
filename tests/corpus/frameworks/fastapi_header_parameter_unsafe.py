"""Unsafe: a header parameter becomes a line of the log."""

import logging
from typing import Annotated

from fastapi import FastAPI, Header

app = FastAPI()
log = logging.getLogger("access")


@app.get("/status")
def status(x_client: Annotated[str, Header()] = ""):
    log.info("client " + str(x_client))  # finding: CSP-D108
    return {"up": True}
