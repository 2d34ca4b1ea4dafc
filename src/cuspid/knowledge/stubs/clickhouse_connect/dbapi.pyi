from _dbapi import Connection as Connection
from _dbapi import connect as connect
