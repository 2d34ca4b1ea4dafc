"""A server listens on every interface, or on one."""

from cheroot.wsgi import Server
from flask import Flask

app = Flask(__name__)

Server(("127.0.0.1", 8000), app)  # ok
Server(("0.0.0.0", 8000), app)  # finding: CSP-D404
