"""Reports of a water works: JSON for machines, a page for people."""

import json
import os
import tempfile

import tornado.escape
import tornado.ioloop
import tornado.web

STATIONS = {"north": {"level": 2.1}, "south": {"level": 1.7}}


class Base(tornado.web.RequestHandler):
    def prepare(self):
        self.station = self.get_query_argument("station", "north")

    def page(self, title, body):
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(f"<html><head><title>{tornado.escape.xhtml_escape(title)}</title></head><body>{body}</body></html>")  # ok: CSP-X001


class Json(Base):
    def get(self):
        self.write({"station": self.station, **STATIONS.get(self.station, {})})


class Page(Base):
    def get(self):
        data = STATIONS.get(self.station)
        if data is None:
            self.page("unknown " + self.station, "<p>no such station</p>")
            return
        self.page(self.station, "<pre>" + json.dumps(data) + "</pre>")


class Upload(Base):
    def post(self):
        item = self.request.files["readings"][0]
        with tempfile.NamedTemporaryFile(dir="/srv/readings", suffix=os.path.splitext(os.path.basename(item["filename"]))[1], delete=False) as handle:
            handle.write(item["body"])
        self.write({"size": len(item["body"])})


def make_app():
    return tornado.web.Application([("/json", Json), ("/page", Page), ("/upload", Upload)])


if __name__ == "__main__":
    make_app().listen(8888, "127.0.0.1")
    tornado.ioloop.IOLoop.current().start()
