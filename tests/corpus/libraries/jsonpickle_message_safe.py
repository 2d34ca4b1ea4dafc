"""Events of a bus become objects."""

import json

import jsonpickle
import zmq


def main():
    socket = zmq.Context().socket(zmq.PULL)
    socket.bind("tcp://127.0.0.1:5555")
    while True:
        raw = socket.recv_string()
        event = json.loads(raw)  # ok: CSP-D201
        print(event)


if __name__ == "__main__":
    main()
