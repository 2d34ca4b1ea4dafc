"""Mails are made of what came in."""

import smtplib
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import yagmail
from django.core.mail import EmailMultiAlternatives, send_mail
from flask import Flask, request
from flask_mail import Mail, Message

app = Flask(__name__)
mail = Mail(app)


@app.route("/1", methods=["POST"])
def one() -> str:
    name = request.form["name"]
    text = f"From: a@example.com\r\nSubject: hello {name}\r\n\r\nHi"
    with smtplib.SMTP("mail.example.com", timeout=5) as server:
        server.sendmail("a@example.com", ["b@example.com"], text)  # finding: CSP-D114
    message = Message("Hello", recipients=["b@example.com"])
    message.html = "<p>" + name + "</p>"  # finding: CSP-X001
    mail.send(message)
    mail.send(Message("Hello", recipients=["b@example.com"], html=f"<p>{name}</p>"))  # finding: CSP-X001
    send_mail("Hello", "x", "a@example.com", ["b@example.com"], html_message="<p>" + name)  # finding: CSP-X001
    return ""
