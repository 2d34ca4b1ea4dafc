"""A server listens on every interface, or on one."""

from flask import Flask
from waitress import serve

app = Flask(__name__)

serve(app, host="127.0.0.1", port=8000)  # ok
serve(app, host="0.0.0.0", port=8000)  # finding: CSP-D404
