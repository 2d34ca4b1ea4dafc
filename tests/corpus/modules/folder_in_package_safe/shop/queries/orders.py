"""Orders."""


def of(connection, name):
    return connection.execute("SELECT id FROM orders WHERE name = ?", (name,)).fetchall()  # ok: CSP-D101
