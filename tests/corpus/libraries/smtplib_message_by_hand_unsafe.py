"""A form by which visitors write to the office."""

import smtplib
from email.message import EmailMessage

from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    subject = request.form["subject"]
    with smtplib.SMTP("localhost") as server:
        server.sendmail("web@example.org", ["office@example.org"], f"Subject: {subject}\r\n\r\nHello")  # finding: CSP-D114
    return "sent"
