"""SQLAlchemy: text with parts, or with bound values."""

from fastapi import Depends, FastAPI
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session, sessionmaker

app = FastAPI()
engine = create_engine("postgresql://app@db/app")
SessionLocal = sessionmaker(bind=engine)


def get_session():
    session = SessionLocal()
    try:
        yield session
    finally:
        session.close()


@app.get("/cities")
def cities(country: str, session: Session = Depends(get_session)):
    statement = text(f"SELECT name FROM city WHERE country = '{country}'")  # finding: CSP-D102
    return [row.name for row in session.execute(statement)]
