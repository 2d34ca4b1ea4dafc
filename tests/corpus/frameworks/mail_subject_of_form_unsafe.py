"""A form is mailed to the office."""

import smtplib
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    topic = request.form["topic"]
    body = request.form["body"]
    text = "From: web@example.org\r\nTo: office@example.org\r\nSubject: " + topic + "\r\n\r\n" + body
    with smtplib.SMTP("mail.internal", timeout=5) as server:
        server.sendmail("web@example.org", ["office@example.org"], text)  # finding: CSP-D114
    return {"sent": True}
