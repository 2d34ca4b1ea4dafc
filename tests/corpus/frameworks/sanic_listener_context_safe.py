"""A listener opens what handlers use."""

from elasticsearch import AsyncElasticsearch
from sanic import Sanic, json

app = Sanic("flats")


@app.before_server_start
async def connect(app, _):
    app.ctx.search = AsyncElasticsearch("https://search.example.org:9200")


@app.get("/flats")
async def flats(request):
    factor = request.args.get("factor", "1")
    script = {"source": f"doc['rent'].value * {float(factor)}"}
    sort = {"_script": {"type": "number", "script": script}}
    found = await request.app.ctx.search.search(index="flats", sort=sort)  # ok: CSP-D110
    return json({"total": found["hits"]["total"]})
