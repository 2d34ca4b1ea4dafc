"""What is asked of the table of batches."""

from .db import session


class BatchRepository:
    columns = ("id", "style", "started", "gravity")

    def __init__(self, table="batches"):
        self._table = table

    def _base(self):
        return f"SELECT {', '.join(self.columns)} FROM {self._table}"

    def by_style(self, style, limit=50):
        query = self._base() + " WHERE style = '%s' LIMIT %d" % (style, limit)
        with session() as connection:
            return [dict(row) for row in connection.execute(query)]  # finding: CSP-D101
