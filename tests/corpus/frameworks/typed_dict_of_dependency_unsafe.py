import os
from typing import Annotated, TypedDict

from fastapi import Depends, FastAPI

app = FastAPI()


class Page(TypedDict, total=False):
    name: str
    number: int


def get_page(name: str, number: int = 1) -> Page:
    page: Page = {"number": number}
    if name:
        page["name"] = name
    return page


@app.get("/print")
def print_page(page: Annotated[Page, Depends(get_page)]):
    if "name" in page:
        os.system(f"lpr {page['name']}")  # finding: CSP-D003
    return {}
