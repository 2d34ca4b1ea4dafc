"""Letters of a shop are built by hand."""

import smtplib
from dataclasses import dataclass, field

from flask import Flask, request


def one_line(text):
    return text.replace("\r", " ").replace("\n", " ")


@dataclass
class Letter:
    to: str
    headers: dict = field(default_factory=dict)
    body: str = ""

    def header(self, name, value):
        self.headers[name] = one_line(value)
        return self

    def text(self):
        head = "\r\n".join(f"{name}: {value}" for name, value in self.headers.items())
        return head + "\r\n\r\n" + self.body

    def send(self):
        with smtplib.SMTP("localhost") as server:
            server.sendmail("shop@example.org", [self.to], self.text())  # ok: CSP-D114


app = Flask(__name__)


@app.post("/ask")
def ask():
    letter = Letter("office@example.org", body="A question has come.")
    letter.header("Subject", request.form["about"]).send()
    return "", 204
