"""Delivers events to whoever asked for them."""

from dataclasses import dataclass
from urllib.parse import urlsplit

import requests


class DeliveryError(Exception):
    pass


@dataclass
class Subscription:
    url: str
    secret: str
    attempts: int = 3


class Relay:
    allowed = {"hooks.partner.example", "events.partner.example"}

    def __init__(self, timeout=5):
        self.session = requests.Session()
        self.timeout = timeout

    def _check(self, url):
        parts = urlsplit(url)
        if parts.scheme != "https" or parts.hostname not in self.allowed:
            raise DeliveryError("refused")

    def deliver(self, subscription, payload):
        self._check(subscription.url)
        for _ in range(subscription.attempts):
            answer = self.session.post(subscription.url, json=payload, timeout=self.timeout)  # ok: CSP-D402
            if answer.ok:
                return True
        return False
