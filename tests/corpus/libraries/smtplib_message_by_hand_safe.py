"""A form by which visitors write to the office."""

import smtplib
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    subject = request.form["subject"]
    with smtplib.SMTP("localhost") as server:
        message = EmailMessage()
        message["Subject"] = subject
        server.send_message(message, "web@example.org", ["office@example.org"])  # ok: CSP-D114
    return "sent"
