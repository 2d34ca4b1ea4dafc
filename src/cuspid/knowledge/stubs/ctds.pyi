from _dbapi import Connection as Connection
from _dbapi import Cursor as Cursor
from _dbapi import connect as connect
