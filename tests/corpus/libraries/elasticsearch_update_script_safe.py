"""Votes are counted in a search index."""

from elasticsearch import Elasticsearch
from flask import Blueprint, request

bp = Blueprint("votes", __name__)
es = Elasticsearch("https://search.example.org:9200")


@bp.post("/vote/<int:entry>")
def vote(entry):
    points = request.form["points"]
    script = {"source": "ctx._source.points += params.points", "params": {"points": points}}
    es.update(index="entries", id=str(entry), script=script)  # ok: CSP-D110
    return "", 204
