"""Where `asyncio` defines a part of itself."""
from asyncio import *
