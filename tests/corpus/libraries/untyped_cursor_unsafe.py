"""Connections and cursors of which nothing is known but how they are used."""

from flask import Flask, g, request
import settings

app = Flask(__name__)


class Store:
    def __init__(self, connection) -> None:
        self.connection = connection
        self.cursor = connection.cursor()

    def find(self, name):
        self.cursor.execute("SELECT id FROM users WHERE name = '" + name + "'")  # finding: CSP-D101
        return self.cursor.fetchone()

    def remove(self, name):
        cur = self.connection.cursor()
        cur.execute(f"DELETE FROM users WHERE name = '{name}'")  # finding: CSP-D101
        self.connection.commit()


def rename(cursor, old, new):
    cursor.execute("UPDATE users SET name = '%s' WHERE name = '%s'" % (new, old))  # finding: CSP-D101


@app.route("/find")
def find():
    store = Store(settings.connect())
    store.remove(request.args["name"])
    return str(store.find(request.args["name"]))


@app.route("/rename")
def rename_view():
    rename(g.db.cursor(), "x", request.args["name"])
    g.db.execute("INSERT INTO log VALUES ('%s')" % request.args["name"])  # finding: CSP-D101
    settings.db.executescript("DROP TABLE " + request.args["name"])  # finding: CSP-D101
    return ""
