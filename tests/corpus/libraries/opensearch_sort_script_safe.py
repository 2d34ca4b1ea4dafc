"""Flats, sorted by a formula."""

from fastapi import FastAPI
from opensearchpy import OpenSearch

app = FastAPI()
client = OpenSearch("https://search.example.org:9200")


@app.get("/flats")
def flats(factor: str = "1"):
    script = {"source": "doc['rent'].value * params.factor", "params": {"factor": factor}}
    body = {"sort": {"_script": {"type": "number", "script": script}}}
    found = client.search(index="flats", body=body)  # ok: CSP-D110
    return {"total": found["hits"]["total"]}
