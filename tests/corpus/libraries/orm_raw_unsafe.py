"""Raw parts of object mappers; the word goes into their text."""

import records
import dataset
import databases
import peewee
import web
from flask import Flask, request
from playhouse.db_url import connect as db_connect
from playhouse.pool import PooledPostgresqlDatabase
from pony import orm
from sqlalchemy import MetaData, Table, asc, create_engine, desc, func, literal_column, select, text
from sqlalchemy.orm import Session, sessionmaker, declarative_base, scoped_session
from sqlmodel import Session as ModelSession
from sqlmodel import create_engine as model_engine
from tortoise import Tortoise, connections
from tortoise.expressions import RawSQL

app = Flask(__name__)
engine = create_engine("sqlite://")
SessionLocal = sessionmaker(bind=engine)
Scoped = scoped_session(sessionmaker(bind=engine))
Base = declarative_base()
store = peewee.SqliteDatabase("shop.db")
ponies = orm.Database()
pool = PooledPostgresqlDatabase("shop")


class Item(Base):
    __tablename__ = "items"


class Note(peewee.Model):
    class Meta:
        database = store


class Horse(ponies.Entity):
    name = orm.Required(str)


@app.route("/sa")
def alchemy() -> str:
    word = request.args["word"]
    with engine.connect() as connection:
        connection.execute(text(f"SELECT * FROM items WHERE name = '{word}'"))  # finding: CSP-D102
        connection.exec_driver_sql("SELECT * FROM items WHERE name = '" + word + "'")  # finding: CSP-D101
        connection.execute(select(literal_column(word)))  # finding: CSP-D102
    with Session(engine) as session:
        session.execute(text("SELECT * FROM items WHERE name = '%s'" % word))  # finding: CSP-D102
        session.query(Item).filter(text(f"name = '{word}'")).all()  # finding: CSP-D102
        session.query(Item).order_by(text(word)).all()  # finding: CSP-D102
        session.scalars(select(Item).from_statement(text("SELECT " + word))).all()  # finding: CSP-D102
    with SessionLocal() as local:
        local.execute(text(f"DELETE FROM items WHERE name = '{word}'"))  # finding: CSP-D102
    Scoped.execute(text(f"DELETE FROM items WHERE name = '{word}'"))  # finding: CSP-D102
    with engine.begin() as begun:
        begun.execute(text(f"DELETE FROM items WHERE name = '{word}'"))  # finding: CSP-D102
    select(Item).with_hint(Item, word)  # finding: CSP-D102
    select(Item).prefix_with(word)  # finding: CSP-D102
    select(Item).suffix_with(word)  # finding: CSP-D102
    return ""


@app.route("/others")
def others() -> str:
    word = request.args["word"]
    records.Database("sqlite://").query(f"SELECT * FROM items WHERE name = '{word}'")  # finding: CSP-D101
    dataset.connect("sqlite://").query("SELECT * FROM items WHERE name = '" + word + "'")  # finding: CSP-D101
    store.execute_sql(f"SELECT * FROM items WHERE name = '{word}'")  # finding: CSP-D101
    pool.execute_sql(f"SELECT * FROM items WHERE name = '{word}'")  # finding: CSP-D101
    db_connect("sqlite:///x").execute_sql(f"SELECT * FROM items WHERE name = '{word}'")  # finding: CSP-D101
    Note.raw(f"SELECT * FROM note WHERE name = '{word}'")  # finding: CSP-D101
    Note.select().where(peewee.SQL(f"name = '{word}'"))  # finding: CSP-D101
    Note.select().order_by(peewee.SQL(word))  # finding: CSP-D101
    with orm.db_session:
        ponies.select(f"SELECT * FROM Horse WHERE name = '{word}'")  # finding: CSP-D101
        ponies.execute(f"SELECT * FROM Horse WHERE name = '{word}'")  # finding: CSP-D101
        Horse.select_by_sql(f"SELECT * FROM Horse WHERE name = '{word}'")  # finding: CSP-D101
        orm.select(h for h in Horse if orm.raw_sql("h.name = '%s'" % word))  # finding: CSP-D101
    db = web.database(dbn="sqlite", db="x")
    db.query("SELECT * FROM items WHERE name = '" + word + "'")  # finding: CSP-D101
    db.select("items", where="name = '%s'" % word)  # finding: CSP-D101
    db.delete("items", where="name = '%s'" % word)  # finding: CSP-D101
    db.update("items", where="name = '%s'" % word, seen=1)  # finding: CSP-D101
    with ModelSession(model_engine("sqlite://")) as session:
        session.exec(text(f"SELECT * FROM items WHERE name = '{word}'"))  # finding: CSP-D102
    return ""


@app.route("/async")
async def asynchronous() -> str:
    word = request.args["word"]
    connection = Tortoise.get_connection("default")
    await connection.execute_query(f"SELECT * FROM items WHERE name = '{word}'")  # finding: CSP-D101
    await connections.get("default").execute_query_dict(f"SELECT * FROM items WHERE name = '{word}'")  # finding: CSP-D101
    await connections.get("default").execute_script(f"DELETE FROM items WHERE name = '{word}'")  # finding: CSP-D101
    RawSQL(f"name = '{word}'")  # finding: CSP-D101
    database = databases.Database("sqlite://")
    await database.fetch_all(f"SELECT * FROM items WHERE name = '{word}'")  # finding: CSP-D101
    await database.execute(query=f"DELETE FROM items WHERE name = '{word}'")  # finding: CSP-D101
    return ""
