"""Unsafe: the option is text, and part of the SQL."""

import argparse
import sqlite3


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("--year", default="2024", type=str)
    return parser.parse_args()


def report(year):
    with sqlite3.connect("books.db") as db:
        sums = db.execute("SELECT sum(amount) FROM bookings WHERE year = {}".format(year))  # finding: CSP-D101
        return sums.fetchone()


if __name__ == "__main__":
    print(report(parse().year))
