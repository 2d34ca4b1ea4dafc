"""A form is mailed to the office."""

import smtplib
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    topic = request.form["topic"]
    body = request.form["body"]
    with smtplib.SMTP("mail.internal", timeout=5) as server:
        message = EmailMessage()
        message["From"] = "web@example.org"
        message["To"] = "office@example.org"
        message["Subject"] = topic
        message.set_content(body)
        server.send_message(message)  # ok: CSP-D114
    return {"sent": True}
