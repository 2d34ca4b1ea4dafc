from sqlalchemy.engine import create_engine as create_engine
from sqlalchemy.orm import Session as SqlalchemySession
from sqlalchemy.sql import select as select
from sqlalchemy.sql import text as text
from pydantic import BaseModel
from pydantic import Field as Field

class SQLModel(BaseModel): ...

class Session(SqlalchemySession):
    @trait("sql.execute")
    def exec(self, statement: Sink["sql"] | Switch["sql"], *, params: object = ..., **options: object) -> Source["database"]: ...
