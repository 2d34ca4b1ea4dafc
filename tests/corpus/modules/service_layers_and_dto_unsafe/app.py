"""A view makes a record, a service hands it to a repository."""

from flask import Flask, request

from dto import SearchRequest
from service import SearchService

app = Flask(__name__)
service = SearchService()


@app.get("/search")
def search():
    wanted = SearchRequest.from_args(request.args)
    return {"n": service.search(wanted)}
