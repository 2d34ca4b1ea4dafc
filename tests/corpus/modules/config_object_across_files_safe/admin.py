"""Changes settings."""

from flask import Blueprint, request

from config import settings

admin = Blueprint("admin", __name__)


@admin.post("/admin")
def change():
    settings.theme = request.form["theme"]
    return "", 204
