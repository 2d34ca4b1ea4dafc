"""Parameters of Django Ninja's operations are converted to their annotations."""

import os

from ninja import NinjaAPI, Query, Schema

api = NinjaAPI()


class Order(Schema):
    name: str
    count: int


@api.post("/orders/{shelf}")
def order(request, shelf: int, data: Order, note: str = "", word: str = Query(..., pattern="^[a-z]+$")):
    os.system(f"order {shelf} {data.count} {word}")  # ok
    os.system(f"order {data.name}")  # finding: CSP-D003
    os.system(f"order {note}")  # finding: CSP-D003
    return {"ordered": True}
