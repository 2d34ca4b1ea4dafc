"""A subject without line ends."""

import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.form.to_dict()["q"]
    text = f"Subject: {x}\r\nFrom: a@example.org\r\n\r\nHello"
    with smtplib.SMTP("localhost", timeout=3) as server:
        server.sendmail("a@example.org", "b@example.org", text)  # finding: CSP-D114
    return {"ok": True}
