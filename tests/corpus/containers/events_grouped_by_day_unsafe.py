"""Events come in as JSON, are grouped by day, and each day's headline goes into a page."""

from collections import defaultdict
from datetime import datetime
from html import escape
from itertools import groupby
from operator import itemgetter

from flask import Flask, request

app = Flask(__name__)


def clean(event):
    return {"at": datetime.fromisoformat(event["at"]), "title": escape(event["title"]), "raw": event["title"]}


def by_day(events):
    ordered = sorted((clean(event) for event in events), key=itemgetter("at"))
    return {day: list(group) for day, group in groupby(ordered, key=lambda e: e["at"].date())}


def counts(events):
    totals = defaultdict(int)
    for event in events:
        totals[event["at"].hour] += 1
    return dict(totals)


@app.post("/calendar")
def calendar():
    parts = []
    for day, events in by_day(request.get_json()).items():
        titles = ", ".join(event["raw"] for event in events)
        busiest = max(counts(events).values())
        parts.append(f"<h2>{day:%d.%m.%Y}</h2><p>{titles}</p><small>{busiest}</small>")
    return "<section>" + "".join(parts) + "</section>"  # finding: CSP-X001
