"""Unsafe: the default is computed, but it is a default: the value is the caller's."""

from typing import Annotated

from fastapi import Depends, FastAPI, Query
from fastapi.responses import RedirectResponse
from storefront.services import Catalogue, get_service

app = FastAPI()


@app.get("/go")
def go(page: str = get_service(Catalogue)):
    return RedirectResponse(page)  # finding: CSP-D801


@app.get("/start")
def start(page: Annotated[str, Query()], catalogue: Annotated[Catalogue, Depends(get_service(Catalogue))]):
    catalogue.count(page)
    return RedirectResponse(page)  # finding: CSP-D801
