"""A mail is put together; a header takes what the form said."""

import smtplib
import ssl
from email.message import EmailMessage
from email.mime.text import MIMEText

from flask import Flask, request

app = Flask(__name__)


def send(raw):
    with smtplib.SMTP_SSL("mail.example.com", context=ssl.create_default_context(), timeout=10) as server:
        server.sendmail("shop@example.com", ["desk@example.com"], raw)  # finding: CSP-D114


@app.post("/contact")
def contact():
    subject = request.form["subject"]
    raw = "From: shop@example.com\r\nSubject: " + subject + "\r\n\r\nSee the site."
    send(raw)
    return "sent"
