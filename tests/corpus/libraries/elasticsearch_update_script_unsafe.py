"""Votes are counted in a search index."""

from elasticsearch import Elasticsearch
from flask import Blueprint, request

bp = Blueprint("votes", __name__)
es = Elasticsearch("https://search.example.org:9200")


@bp.post("/vote/<int:entry>")
def vote(entry):
    points = request.form["points"]
    script = {"source": f"ctx._source.points += {points}", "lang": "painless"}
    es.update(index="entries", id=str(entry), script=script)  # finding: CSP-D110
    return "", 204
