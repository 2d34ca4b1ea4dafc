"""A feed and its episodes."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlparse

import requests
from lxml import etree


class FeedError(Exception):
    """The feed cannot be read."""


@dataclass
class Episode:
    title: str
    url: str
    length: int = 0

    @property
    def filename(self) -> str:
        return urlparse(self.url).path.rsplit("/", 1)[-1] or "episode.mp3"


@dataclass
class Feed:
    title: str
    episodes: list[Episode] = field(default_factory=list)

    @classmethod
    def parse(cls, content: bytes) -> Feed:
        parser = etree.XMLParser(resolve_entities=True, no_network=False)
        root = etree.fromstring(content, parser)  # finding: CSP-D104
        channel = root.find("channel")
        if channel is None:
            raise FeedError("no channel")
        feed = cls(channel.findtext("title") or "")
        for item in channel.findall("item"):
            enclosure = item.find("enclosure")
            if enclosure is not None:
                length = int(enclosure.get("length") or 0)
                feed.episodes.append(Episode(item.findtext("title") or "", enclosure.get("url") or "", length))
        return feed

    @classmethod
    def fetch(cls, url: str, session: requests.Session | None = None) -> Feed:
        session = session or requests.Session()
        answer = session.get(url, timeout=20)
        answer.raise_for_status()
        return cls.parse(answer.content)
