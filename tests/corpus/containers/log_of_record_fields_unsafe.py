"""The log line holds the visitor's remark as it came."""

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
    record = {"article": order.article, "remark": order.remark}
    log.info("article %(article)d, remark %(remark)s", record)  # finding: CSP-D108
    return {"article": order.article}
