from pg8000 import Connection as Connection
from pg8000 import Cursor as Cursor
from pg8000 import connect as connect
