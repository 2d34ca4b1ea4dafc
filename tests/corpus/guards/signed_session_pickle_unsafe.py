"""Sessions travel in a cookie."""

import base64
import os
import pickle

from flask import Flask
from flask.sessions import SecureCookieSession, SessionInterface
from itsdangerous import BadSignature, Signer


class PickleSessions(SessionInterface):
    def __init__(self, secret):
        self.signer = Signer(secret)

    def open_session(self, app, request):
        raw = request.cookies.get("state")
        if not raw:
            return SecureCookieSession()
        try:
            packed = base64.urlsafe_b64decode(raw)
        except (BadSignature, ValueError):
            return SecureCookieSession()
        return SecureCookieSession(pickle.loads(packed))  # finding: CSP-D201

    def save_session(self, app, session, response):
        packed = base64.urlsafe_b64encode(pickle.dumps(dict(session)))
        response.set_cookie("state", self.signer.sign(packed).decode(), secure=True, httponly=True, samesite="Lax")


app = Flask(__name__)
app.session_interface = PickleSessions(os.environ["SESSION_SECRET"])
