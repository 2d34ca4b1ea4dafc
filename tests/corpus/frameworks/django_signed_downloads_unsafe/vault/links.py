"""Links to downloads are signed, so that nobody makes up one."""

from django.core import signing

SALT = "vault.download"


def make_link(path):
    return "/download/?t=" + signing.dumps({"path": path}, salt=SALT)


def path_of(token):
    return signing.JSONSerializer().loads(signing.b64_decode(token.encode()))["path"]
