"""Refreshes what somebody subscribed to."""

import sys

from podcasts import FeedError, Library

SUBSCRIPTIONS = ["https://radio.example.org/feed.xml", "https://science.example.org/rss"]


def main():
    library = Library("/var/lib/podcasts")
    for url in SUBSCRIPTIONS:
        try:
            feed = library.subscribe(url)
        except FeedError as error:
            print(url, error, file=sys.stderr)
            continue
        for episode in feed.episodes:
            print(library.path_for(feed, episode))


if __name__ == "__main__":
    main()
