"""Coins of a collection."""

from bottle import get, request
from pony.orm import Database, Required, db_session

db = Database("sqlite", "coins.sqlite", create_db=True)


class Coin(db.Entity):
    land = Required(str)


@get("/coins")
@db_session
def coins():
    land = request.query.land
    found = Coin.select_by_sql("SELECT * FROM Coin WHERE land = '" + land + "'")  # finding: CSP-D101
    return {"coins": [coin.id for coin in found]}
