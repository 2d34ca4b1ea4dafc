"""Unsafe: a datagram becomes a command."""

import asyncio
import os
import shlex


class Beacon(asyncio.DatagramProtocol):
    def datagram_received(self, data, addr):
        os.system("beacon " + data.decode())  # finding: CSP-D003
