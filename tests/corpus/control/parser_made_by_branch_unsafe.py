"""The constant decides for the parser that reads external entities."""

from fastapi import FastAPI, Request
from lxml import etree

app = FastAPI()
INTERNAL = True


def make_parser() -> etree.XMLParser:
    if INTERNAL:
        return etree.XMLParser(resolve_entities=True, load_dtd=True)
    return etree.XMLParser(resolve_entities=False, load_dtd=False)


@app.post("/catalogue")
async def catalogue(request: Request):
    body = await request.body()
    tree = etree.XML(body, make_parser())  # finding: CSP-D104
    return {"entries": len(tree)}
