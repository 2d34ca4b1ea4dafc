"""Safe: the argument is a part of a fixed address."""

import requests
from ariadne import MutationType, QueryType

query = QueryType()


@query.field("preview")
def resolve_preview(_, info, address):
    return requests.get("https://cards.example.org/" + address, timeout=3).text[:200]  # ok: CSP-D402
