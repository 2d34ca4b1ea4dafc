"""Unsafe: a resolver's argument is requested."""

import requests
from ariadne import MutationType, QueryType

query = QueryType()


@query.field("preview")
def resolve_preview(_, info, address):
    return requests.get(address, timeout=3).text[:200]  # finding: CSP-D402
