from sqlalchemy.engine import Engine
from sqlalchemy.orm import Query, scoped_session
from sqlalchemy.sql import text as text

class Model:
    query: Query

class SQLAlchemy:
    session: scoped_session
    engine: Engine
    Model: Model
    def __init__(self, app: object = ..., **options: object) -> None: ...
    def init_app(self, app: object) -> None: ...
    def text(self, text: Sink["sql.text"]) -> Clean: ...
    def create_all(self, *args: object, **kwargs: object) -> None: ...
