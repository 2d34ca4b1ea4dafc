"""Files in a list."""

from fastapi import APIRouter, Depends
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from .db import get_session
from .models import File
from .params import ListParams

router = APIRouter(prefix="/files")


@router.get("/")
def list_files(params: ListParams = Depends(), session: Session = Depends(get_session)):
    query = select(File).order_by(text(params.sort)).limit(params.limit)  # finding: CSP-D102
    return session.execute(query).scalars().all()
