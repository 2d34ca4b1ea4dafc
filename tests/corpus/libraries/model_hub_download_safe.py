"""Models are fetched from a hub and kept in memory."""

import io
import json
import pickle

import requests


class ModelHub:
    def __init__(self, base="https://models.example.org"):
        self.base = base
        self.session = requests.Session()
        self.models = {}

    def fetch(self, name):
        answer = self.session.get(f"{self.base}/{name}", timeout=60)
        answer.raise_for_status()
        return answer.content

    def load(self, name):
        if name not in self.models:
            raw = io.BytesIO(self.fetch(name))
            self.models[name] = json.load(raw)  # ok: CSP-D201
        return self.models[name]


if __name__ == "__main__":
    print(ModelHub().load("small"))
