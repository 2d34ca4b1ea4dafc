"""The compiled expression holds the visitor's number as text."""

from fastapi import FastAPI
from lxml import etree

app = FastAPI()
BOOKS = etree.parse("/srv/books.xml")


@app.get("/chapters/{number}")
def chapter(number: str):
    find = etree.XPath(f"//chapter[@no='{number}']/title")  # finding: CSP-D106
    titles = find(BOOKS)
    return {"found": len(titles)}
