"""A context manager hands out a cursor and commits."""

import contextlib
import os

import psycopg
from fastapi import APIRouter, Form

router = APIRouter()


@contextlib.contextmanager
def transaction():
    connection = psycopg.connect(os.environ["DATABASE_URL"])
    try:
        with connection.cursor() as cursor:
            yield cursor
        connection.commit()
    except Exception:
        connection.rollback()
        raise
    finally:
        connection.close()


@router.post("/rename")
async def rename(old: str = Form(...), new: str = Form(...)):
    with transaction() as cursor:
        cursor.execute("UPDATE tag SET name = %s WHERE name = %s", (new, old))  # ok: CSP-D101
    return {"renamed": True}
