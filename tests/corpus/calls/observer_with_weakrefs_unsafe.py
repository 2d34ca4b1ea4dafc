"""Observers are kept in a WeakSet and told of a change."""

import logging
import weakref

from flask import Flask, request

log = logging.getLogger("profile")
app = Flask(__name__)


class Profile:
    def __init__(self):
        self._observers = weakref.WeakSet()
        self._nick = ""

    def attach(self, observer):
        self._observers.add(observer)

    @property
    def nick(self):
        return self._nick

    @nick.setter
    def nick(self, value):
        self._nick = value
        for observer in self._observers:
            observer.changed("nick", value)


class Audit:
    def changed(self, field, value):
        log.info("%s is now %s", field, value)  # finding: CSP-D108


audit = Audit()


@app.post("/profile")
def update():
    profile = Profile()
    profile.attach(audit)
    profile.nick = request.form["nick"]
    return "", 204
