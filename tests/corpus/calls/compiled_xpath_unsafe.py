"""Unsafe: a method compiles an XPath expression that contains the client's text."""

from fastapi import FastAPI
from lxml import etree

app = FastAPI()


class Registry:
    def __init__(self, path: str) -> None:
        self.tree = etree.parse(path)

    def count(self, owner: str) -> int:
        expression = etree.XPath(f"//land[owner = '{owner}']")  # finding: CSP-D106
        return len(expression(self.tree, owner=owner))


registry = Registry("/srv/land.xml")


@app.get("/land")
def land(owner: str):
    return {"count": registry.count(owner)}
