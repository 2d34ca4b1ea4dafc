"""Unsafe: a message that was published is unpickled."""

import json
import pickle

import redis

client = redis.Redis()
channel = client.pubsub()
channel.subscribe("news")
for message in channel.listen():
    if message["type"] == "message":
        news = pickle.loads(message["data"])  # finding: CSP-D201
        print(news)
