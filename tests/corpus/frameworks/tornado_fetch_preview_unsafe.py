"""Previews of pages, fetched by the server."""

from urllib.parse import urlsplit

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.web import Application, HTTPError, RequestHandler

SITES = ("docs.example.org", "blog.example.org")


class Preview(RequestHandler):
    def initialize(self, client):
        self.client = client

    async def get(self):
        url = self.get_query_argument("url")
        if not url.startswith("http"):
            raise HTTPError(400)
        answer = await self.client.fetch(HTTPRequest(url, request_timeout=5))  # finding: CSP-D402
        self.finish({"size": len(answer.body)})


def make_app():
    return Application([(r"/preview", Preview, {"client": AsyncHTTPClient()})])
