from sqlalchemy.engine import Connection as Connection
from sqlalchemy.engine import Engine as Engine
from sqlalchemy.engine import create_engine as create_engine
from sqlalchemy.sql import Select as Select
from sqlalchemy.sql import TextClause as TextClause
from sqlalchemy.sql import and_ as and_
from sqlalchemy.sql import bindparam as bindparam
from sqlalchemy.sql import column as column
from sqlalchemy.sql import delete as delete
from sqlalchemy.sql import insert as insert
from sqlalchemy.sql import literal_column as literal_column
from sqlalchemy.sql import or_ as or_
from sqlalchemy.sql import select as select
from sqlalchemy.sql import table as table
from sqlalchemy.sql import text as text
from sqlalchemy.sql import update as update

class DDL:
    def __init__(self, statement: Sink["sql.text"], context: object = ...) -> None: ...

class Column:
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def op(self, opstring: Sink["sql.text"], *args: object, **kwargs: object) -> Clean: ...
    def like(self, other: object, escape: object = ...) -> Clean: ...
    def in_(self, other: object) -> Clean: ...
