"""Storage."""

import sqlite3

import models


def store(order):
    connection = sqlite3.connect("orders.db")
    connection.execute("INSERT INTO orders VALUES ('%s')" % order.number)  # finding: CSP-D101
    connection.commit()


def make(number):
    return models.Order(number)
