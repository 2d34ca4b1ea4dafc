from sqlalchemy.engine import Connection as Connection
from sqlalchemy.engine import Engine as Engine
