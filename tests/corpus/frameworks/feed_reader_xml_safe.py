"""A reader of feeds."""

import requests
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
FEEDS = {"news": "https://news.example.com/rss", "jobs": "https://jobs.example.com/rss"}


@app.post("/opml")
def opml():
    parser = etree.XMLParser(resolve_entities=False)
    tree = etree.fromstring(request.data, parser)  # ok: CSP-D104
    return jsonify([node.get("xmlUrl") for node in tree.iter("outline")])


@app.get("/feed/<name>")
def feed(name):
    answer = requests.get(FEEDS.get(name, FEEDS["news"]), timeout=5)
    return jsonify(length=len(answer.content))
