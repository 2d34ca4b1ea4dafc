from _dbapi import Connection as Connection
from _dbapi import Cursor as Cursor
from _dbapi import connect as connect

class ConnectionPool:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def get_connection(self) -> Connection: ...
