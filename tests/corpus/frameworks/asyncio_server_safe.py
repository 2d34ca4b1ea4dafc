"""Safe: a line from the network is quoted."""

import asyncio
import os
import shlex


async def serve(reader, writer):
    line = (await reader.readline()).decode()
    os.system("bell " + shlex.quote(line))  # ok: CSP-D003
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "localhost", 7000)
    await server.serve_forever()


asyncio.run(main())
