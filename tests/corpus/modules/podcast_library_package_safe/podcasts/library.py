"""Where episodes are kept."""

import re
from pathlib import Path

from podcasts.feeds import Episode, Feed

UNSAFE = re.compile(r"[^\w.-]+")


class Library:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.feeds = {}

    def subscribe(self, url):
        feed = Feed.fetch(url)
        self.feeds[url] = feed
        return feed

    def path_for(self, feed: Feed, episode: Episode) -> Path:
        name = UNSAFE.sub("_", episode.filename).lstrip(".")
        return self.folder / (UNSAFE.sub("_", feed.title).strip(".") or "feed") / (name or "episode.mp3")
