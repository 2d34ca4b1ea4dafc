"""Words of a dictionary, by hand on WSGI."""

from urllib.parse import parse_qs

from lxml import etree

TREE = etree.parse("words.xml")


def application(environ, start_response):
    query = parse_qs(environ.get("QUERY_STRING", ""))
    word = query.get("word", [""])[0]
    found = TREE.xpath(f"//entry[@word='{word}']/sense/text()")  # finding: CSP-D106
    start_response("200 OK", [("Content-Type", "text/plain; charset=utf-8")])
    return [line.encode() for line in found]
