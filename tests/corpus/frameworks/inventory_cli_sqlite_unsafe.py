"""An inventory on the command line."""

import argparse
import sqlite3


def connect(path):
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE IF NOT EXISTS item (name TEXT, place TEXT, amount INTEGER)")
    return connection


def find(connection, text, column):
    query = f"SELECT name, place, amount FROM item WHERE {column} LIKE '%{text}%'"
    return connection.execute(query).fetchall()  # finding: CSP-D101


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("text")
    parser.add_argument("--by", choices=("name", "place"), default="name")
    parser.add_argument("--db", default="inventory.db")
    options = parser.parse_args()
    for name, place, amount in find(connect(options.db), options.text, options.by):
        print(f"{amount:4d} {name} ({place})")


if __name__ == "__main__":
    main()
