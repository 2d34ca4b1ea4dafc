"""Mails are made of what came in, escaped or as plain text."""

import html
from email.message import EmailMessage

from django.core.mail import send_mail
from flask import Flask, request
from flask_mail import Mail, Message

app = Flask(__name__)
mail = Mail(app)


@app.route("/1", methods=["POST"])
def one() -> str:
    name = request.form["name"]
    message = Message("Hello", recipients=["b@example.com"], body="Hi " + name)  # ok: CSP-X001
    message.html = "<p>" + html.escape(name) + "</p>"  # ok: CSP-X001
    mail.send(message)
    send_mail("Hello", "Hi " + name, "a@example.com", ["b@example.com"])  # ok: CSP-X001
    return ""
