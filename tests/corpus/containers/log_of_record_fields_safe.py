"""The log line holds the length of the visitor's remark."""

import logging

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
log = logging.getLogger("orders")


class Order(BaseModel):
    article: int
    remark: str = ""


@app.post("/orders")
def add_order(order: Order) -> dict[str, int]:
    record = {"article": order.article, "remark": len(order.remark)}
    log.info("article %(article)d, remark %(remark)s", record)  # ok: CSP-D108
    return {"article": order.article}
