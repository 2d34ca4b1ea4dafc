"""XML is built by hand and parsed by XPath."""

from xml.sax.saxutils import escape, quoteattr

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/opml")
def opml():
    title = request.args.get("title", "")
    body = f"<html><body><h1 title='{title}'>x</h1></body></html>"
    return Response(body, content_type="text/html")  # finding: CSP-X001
