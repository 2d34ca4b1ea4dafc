"""A server listens on every interface, or on one."""

from flask import Flask
from gevent.pywsgi import WSGIServer

app = Flask(__name__)

WSGIServer(("127.0.0.1", 8000), app)  # ok
WSGIServer(("0.0.0.0", 8000), app)  # finding: CSP-D404
