"""Logins that fail are written down."""

from fastapi import APIRouter, Form
from loguru import logger

router = APIRouter()


@router.post("/login")
def login(name: str = Form(), pin: str = Form()):
    if pin != "1234":
        logger.warning("login of {!r} failed", name)  # ok: CSP-D108
        return {"ok": False}
    return {"ok": True}
