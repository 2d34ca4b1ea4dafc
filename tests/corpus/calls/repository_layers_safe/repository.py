"""Rows of vehicles."""

import mysql.connector


class VehicleRepository:
    def __init__(self, **settings):
        self._settings = settings

    def _connect(self):
        return mysql.connector.connect(**self._settings)

    def search(self, criteria):
        clauses = ["deleted = 0"]
        values = []
        for name, value in criteria.items():
            if name in ("plate", "colour", "owner"):
                clauses.append(f"{name} = %s")
                values.append(value)
        statement = "SELECT id, plate FROM vehicle WHERE " + " AND ".join(clauses)
        connection = self._connect()
        try:
            cursor = connection.cursor(dictionary=True)
            cursor.execute(statement, values)  # ok: CSP-D101
            return cursor.fetchall()
        finally:
            connection.close()
