"""Tells customers that their order is on its way."""

import os
import smtplib
import ssl
from email.message import EmailMessage

from orders import settings


def notification(customer, order_id):
    message = EmailMessage()
    message["From"] = settings.MAIL_FROM
    message["To"] = customer
    message["Subject"] = f"Your order {order_id}"
    message.set_content("It is on its way.")
    return message


def send(customer, order_id):
    """Flawed: the password is sent before anything is encrypted."""
    with smtplib.SMTP(settings.MAIL_HOST, 25, timeout=10) as server:
        server.login("orders", os.environ["MAIL_PASSWORD"])
        server.send_message(notification(customer, order_id))


def send_encrypted(customer, order_id):
    """Safe: STARTTLS first, then the password."""
    with smtplib.SMTP(settings.MAIL_HOST, 587, timeout=10) as server:
        server.starttls(context=ssl.create_default_context())
        server.login("orders", os.environ["MAIL_PASSWORD"])
        server.send_message(notification(customer, order_id))
