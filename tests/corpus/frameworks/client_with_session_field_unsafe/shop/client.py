"""A client with a session."""

from urllib.parse import quote, urljoin

import requests


class StockClient:
    """Asks the warehouse."""

    def __init__(self, base="https://stock.example.org/api/", timeout=5):
        self.base = base
        self.timeout = timeout
        self.session = requests.Session()
        self.session.headers["Accept"] = "application/json"

    def _url(self, path):
        return urljoin(self.base, path)

    def fetch(self, path):
        answer = self.session.get(self._url(path), timeout=self.timeout)  # finding: CSP-D402
        answer.raise_for_status()
        return answer.json()
