from aioftp.client import Client as Client
from aioftp.server import Server as Server
