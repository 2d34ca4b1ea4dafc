"""Sessions."""

from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

engine = create_engine("sqlite:///files.db")
Maker = sessionmaker(bind=engine)


def get_session():
    session = Maker()
    try:
        yield session
    finally:
        session.close()
