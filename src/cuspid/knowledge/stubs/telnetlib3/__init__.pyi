from telnetlib3.client import open_connection as open_connection
from telnetlib3.server import create_server as create_server
