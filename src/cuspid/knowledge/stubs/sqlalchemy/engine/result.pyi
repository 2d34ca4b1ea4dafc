from sqlalchemy.engine import Result as Result
from sqlalchemy.engine import Row as Row
