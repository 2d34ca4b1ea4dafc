"""A packet is unpacked by struct; numbers are harmless, bytes are not."""

import socketserver
import struct
import subprocess


class Packets(socketserver.BaseRequestHandler):
    def handle(self):
        data = self.request.recv(64)
        number, length = struct.unpack("!HH", data[:4])
        name = bytes(memoryview(data)[4 : 4 + length]).decode("ascii", "replace")
        subprocess.call(f"play-sound {number}", shell=True)  # ok: CSP-D003
