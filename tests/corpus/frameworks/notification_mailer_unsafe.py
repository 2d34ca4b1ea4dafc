"""A form sends a mail."""

import smtplib
from email.mime.text import MIMEText

from flask import Flask, request

app = Flask(__name__)


def send(to, subject, text):
    with smtplib.SMTP("localhost") as server:
        server.sendmail("shop@example.com", [to], f"To: {to}\nSubject: {subject}\n\n{text}")  # finding: CSP-D114


@app.post("/mail")
def mail():
    send(request.form["to"], request.form["subject"], request.form["text"])
    return "sent"
