"""A document is parsed by a parser without entities."""

from io import BytesIO
import xml.sax

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.args.getlist("q")[0].encode()
    reader = xml.sax.make_parser()
    reader.setContentHandler(xml.sax.ContentHandler())
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    reader.parse(BytesIO(x))  # finding: CSP-D104
    return {"ok": True}
