"""Safe: the method compiles a constant expression and passes the text as a variable."""

from fastapi import FastAPI
from lxml import etree

app = FastAPI()


class Registry:
    def __init__(self, path: str) -> None:
        self.tree = etree.parse(path)

    def count(self, owner: str) -> int:
        expression = etree.XPath("//land[owner = $owner]")  # ok: CSP-D106
        return len(expression(self.tree, owner=owner))


registry = Registry("/srv/land.xml")


@app.get("/land")
def land(owner: str):
    return {"count": registry.count(owner)}
