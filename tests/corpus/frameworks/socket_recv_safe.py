"""Safe: what a socket receives is read as JSON."""

import json
import pickle
import socket

server = socket.create_server(("localhost", 9000))
while True:
    connection, _ = server.accept()
    data = connection.recv(65536)
    print(json.loads(data))  # ok: CSP-D201
