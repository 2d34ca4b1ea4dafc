"""Safe: a datagram is quoted."""

import asyncio
import os
import shlex


class Beacon(asyncio.DatagramProtocol):
    def datagram_received(self, data, addr):
        os.system("beacon " + shlex.quote(data.decode()))  # ok: CSP-D003
