"""Helpers of the fetch service; nobody there stores files."""

from werkzeug.utils import secure_filename


def stored_name(name):
    return secure_filename(name.lower()) or "part"
