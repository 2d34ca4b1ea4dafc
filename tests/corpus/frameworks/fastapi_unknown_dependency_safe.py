"""Safe: what a dependency gives that nobody can look into is the service's own object, not the caller's text."""

from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.responses import RedirectResponse
from storefront.services import Catalogue, get_service

app = FastAPI()


@app.get("/go")
def go(catalogue: Catalogue = Depends(get_service(Catalogue))):
    return RedirectResponse(catalogue.front_page)  # ok: CSP-D801


@app.get("/start")
def start(catalogue: Annotated[Catalogue, Depends(get_service(Catalogue))]):
    return RedirectResponse(catalogue.front_page)  # ok: CSP-D801
