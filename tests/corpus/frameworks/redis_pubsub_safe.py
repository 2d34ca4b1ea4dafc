"""Safe: a message that was published is read as JSON."""

import json
import pickle

import redis

client = redis.Redis()
channel = client.pubsub()
channel.subscribe("news")
for message in channel.listen():
    if message["type"] == "message":
        news = json.loads(message["data"])  # ok: CSP-D201
        print(news)
