import os
from typing import TypedDict

from fastapi import FastAPI

app = FastAPI()


class Order(TypedDict):
    city: str
    pieces: int


@app.post("/orders")
def order(order: Order):
    os.system("print-label %s" % order["city"])  # finding: CSP-D003
    return {"pieces": order["pieces"]}
