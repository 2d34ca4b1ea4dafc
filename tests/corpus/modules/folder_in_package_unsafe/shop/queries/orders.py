"""Orders."""


def of(connection, name):
    return connection.execute(f"SELECT id FROM orders WHERE name = '{name}'").fetchall()  # finding: CSP-D101
