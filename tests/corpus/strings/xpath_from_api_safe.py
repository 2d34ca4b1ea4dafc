"""The compiled expression holds a variable, and the visitor's number is its value."""

from fastapi import FastAPI
from lxml import etree

app = FastAPI()
BOOKS = etree.parse("/srv/books.xml")


@app.get("/chapters/{number}")
def chapter(number: str):
    find = etree.XPath("//chapter[@no=$no]/title")  # ok: CSP-D106
    titles = find(BOOKS, no=number)
    return {"found": len(titles)}
