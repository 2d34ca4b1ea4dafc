"""Changes to bookings go through a unit of work."""

import psycopg2
from flask import Flask, request

app = Flask(__name__)


class UnitOfWork:
    def __init__(self, dsn):
        self.dsn = dsn
        self.pending = []

    def __enter__(self):
        self.connection = psycopg2.connect(self.dsn)
        return self

    def __exit__(self, kind, value, trace):
        if kind is None:
            with self.connection.cursor() as cursor:
                for statement, values in self.pending:
                    cursor.execute(statement, values)  # ok: CSP-D101
            self.connection.commit()
        else:
            self.connection.rollback()
        self.connection.close()
        return False

    def register(self, statement, *values):
        self.pending.append((statement, values))


@app.post("/bookings/<int:number>/note")
def add_note(number):
    note = request.form["note"]
    with UnitOfWork("dbname=bookings") as work:
        work.register("UPDATE bookings SET touched = now() WHERE id = %s", number)
        work.register("UPDATE bookings SET note = %s WHERE id = %s", note, number)
    return {"ok": True}
