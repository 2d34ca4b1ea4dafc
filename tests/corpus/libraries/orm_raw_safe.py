"""Raw parts of object mappers; the word is bound."""

import records
import dataset
import databases
import peewee
import web
from flask import Flask, request
from pony import orm
from sqlalchemy import bindparam, create_engine, desc, select, text, func
from sqlalchemy.orm import Session, declarative_base, sessionmaker
from tortoise import Tortoise

app = Flask(__name__)
engine = create_engine("sqlite://")
SessionLocal = sessionmaker(bind=engine)
Base = declarative_base()
store = peewee.SqliteDatabase("shop.db")
ponies = orm.Database()


class Item(Base):
    __tablename__ = "items"


class Note(peewee.Model):
    class Meta:
        database = store


@app.route("/sa")
def alchemy() -> str:
    word = request.args["word"]
    with engine.connect() as connection:
        connection.execute(text("SELECT * FROM items WHERE name = :n"), {"n": word})  # ok: CSP-D102
        connection.execute(text("SELECT * FROM items WHERE name = :n").bindparams(n=word))  # ok: CSP-D102
        connection.exec_driver_sql("SELECT * FROM items WHERE name = ?", (word,))  # ok: CSP-D101
        connection.execute(select(Item).where(Item.name == word))  # ok: CSP-D101
        connection.execute(select(Item).where(Item.name == bindparam("n", word)))  # ok: CSP-D101
    with SessionLocal() as session:
        session.query(Item).filter(Item.name.like(f"%{word}%")).all()  # ok: CSP-D101
        session.query(Item).filter_by(name=word).order_by(desc(Item.name)).all()  # ok: CSP-D101
        session.query(Item).filter(func.lower(Item.name) == word.lower()).all()  # ok: CSP-D101
        column = getattr(Item, word, Item.id)
        session.query(Item).order_by(column).all()  # ok: CSP-D101
    return ""


@app.route("/others")
def others() -> str:
    word = request.args["word"]
    records.Database("sqlite://").query("SELECT * FROM items WHERE name = :n", n=word)  # ok: CSP-D101
    dataset.connect("sqlite://").query("SELECT * FROM items WHERE name = :n", n=word)  # ok: CSP-D101
    dataset.connect("sqlite://")["items"].find(name=word)  # ok: CSP-D101
    store.execute_sql("SELECT * FROM items WHERE name = ?", (word,))  # ok: CSP-D101
    Note.raw("SELECT * FROM note WHERE name = ?", word)  # ok: CSP-D101
    Note.select().where(Note.name == word)  # ok: CSP-D101
    Note.select().where(peewee.SQL("name = ?", (word,)))  # ok: CSP-D101
    with orm.db_session:
        ponies.select("SELECT * FROM Horse WHERE name = $word")  # ok: CSP-D101
    db = web.database(dbn="sqlite", db="x")
    db.query("SELECT * FROM items WHERE name = $n", vars={"n": word})  # ok: CSP-D101
    db.select("items", where="name = $n", vars={"n": word})  # ok: CSP-D101
    db.insert("items", name=word)  # ok: CSP-D101
    return ""


@app.route("/async")
async def asynchronous() -> str:
    word = request.args["word"]
    connection = Tortoise.get_connection("default")
    await connection.execute_query("SELECT * FROM items WHERE name = ?", [word])  # ok: CSP-D101
    database = databases.Database("sqlite://")
    await database.fetch_all("SELECT * FROM items WHERE name = :n", values={"n": word})  # ok: CSP-D101
    return ""
