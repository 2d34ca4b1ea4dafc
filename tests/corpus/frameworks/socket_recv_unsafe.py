"""Unsafe: what a socket receives is unpickled."""

import json
import pickle
import socket

server = socket.create_server(("localhost", 9000))
while True:
    connection, _ = server.accept()
    data = connection.recv(65536)
    print(pickle.loads(data))  # finding: CSP-D201
