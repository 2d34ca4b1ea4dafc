"""Safe: the int converter lets only digits through to the file system."""

from pathlib import Path

from flask import Flask, send_file

app = Flask(__name__)
PAGES = Path("/srv/scans")


@app.get("/scan/<int:page>")
def scan(page):
    return send_file(PAGES / f"{page}.tif", mimetype="image/tiff")  # ok: CSP-D501
