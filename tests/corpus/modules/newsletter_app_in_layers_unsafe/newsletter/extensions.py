"""One database for all."""

import sqlite3

from flask import current_app, g


class Database:
    def init_app(self, app):
        app.teardown_appcontext(self.close)

    @property
    def connection(self):
        if "newsletter_db" not in g:
            g.newsletter_db = sqlite3.connect(current_app.config["DATABASE"])
        return g.newsletter_db

    def close(self, error=None):
        connection = g.pop("newsletter_db", None)
        if connection is not None:
            connection.close()

    def query(self, statement, *values):
        return self.connection.execute(statement, values).fetchall()  # finding: CSP-D101


database = Database()
