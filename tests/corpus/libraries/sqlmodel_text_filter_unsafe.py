"""Heroes of a game."""

from fastapi import FastAPI
from sqlalchemy import text
from sqlmodel import Field, Session, SQLModel, create_engine, select

app = FastAPI()
engine = create_engine("sqlite:///heroes.db")


class Hero(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


@app.get("/heroes")
def heroes(name: str):
    with Session(engine) as session:
        statement = select(Hero).where(text(f"name = '{name}'"))  # finding: CSP-D102
        return session.exec(statement).all()
