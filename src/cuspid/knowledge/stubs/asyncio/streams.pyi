"""Streams, where `asyncio` defines them."""
from asyncio import StreamReader as StreamReader, StreamWriter as StreamWriter, start_server as start_server, open_connection as open_connection
from asyncio import start_unix_server as start_unix_server, open_unix_connection as open_unix_connection
