"""Helpers of the upload service."""

from werkzeug.utils import secure_filename


def stored_name(name):
    return secure_filename(name.lower()) or "part"
