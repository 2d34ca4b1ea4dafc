"""A server of files on asyncio's streams, by hand."""

import asyncio
import os
from urllib.parse import unquote, urlsplit

ROOT = os.path.realpath("/srv/www")


class Refused(Exception):
    """Not to be served."""


def locate(target):
    path = os.path.realpath(os.path.join(ROOT, unquote(urlsplit(target).path).lstrip("/")))
    if os.path.commonpath([ROOT, path]) != ROOT:
        raise Refused
    return path


async def serve(reader, writer):
    line = (await reader.readline()).decode("latin-1")
    method, target, _ = line.split(" ", 2)
    try:
        path = locate(target)
        with open(path, "rb") as file:  # ok: CSP-D501
            body = file.read()
        head = b"HTTP/1.0 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n"
    except (Refused, OSError):
        head, body = b"HTTP/1.0 404 Not Found\r\n\r\n", b""
    writer.write(head + body)
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8080)
    async with server:
        await server.serve_forever()
