"""Metrics are summed up per interval; the interval becomes part of the statement."""

import sqlite3
from dataclasses import dataclass
from enum import Enum

from fastapi import Depends, FastAPI, Query

app = FastAPI()


class Interval(str, Enum):
    hour = "hour"
    day = "day"


@dataclass
class Window:
    interval: Interval = Query(Interval.hour)
    limit: int = Query(24, le=500)


class MetricsRepository:
    def __init__(self, connection):
        self.connection = connection

    def totals(self, metric, interval, limit):
        statement = f"SELECT bucket, total FROM totals_{interval} WHERE metric = ? LIMIT {limit}"
        return self.connection.execute(statement, (metric,)).fetchall()  # ok: CSP-D101


def repository():
    connection = sqlite3.connect("metrics.db", check_same_thread=False)
    try:
        yield MetricsRepository(connection)
    finally:
        connection.close()


@app.get("/metrics/{metric}")
def metrics(metric: str, window: Window = Depends(), repo: MetricsRepository = Depends(repository)):
    return repo.totals(metric, window.interval.value, window.limit)
