"""Fetches the price list every night and hands the day's orders to the warehouse."""

import os
import ssl
from ftplib import FTP, FTP_TLS

import paramiko

from orders import settings


def fetch_prices():
    """Flawed: name, password and prices cross the network in clear text."""
    with FTP(settings.PRICE_HOST) as ftp:
        ftp.login(os.environ["PRICE_USER"], os.environ["PRICE_PASSWORD"])
        with open(settings.PRICE_FILE, "wb") as file:
            ftp.retrbinary(f"RETR {settings.PRICE_FILE}", file.write)


def fetch_prices_half_way():
    """Flawed, less so: without `prot_p()` the password is safe and the prices are not."""
    with FTP_TLS(settings.PRICE_HOST) as ftp:
        ftp.login(os.environ["PRICE_USER"], os.environ["PRICE_PASSWORD"])
        with open(settings.PRICE_FILE, "wb") as file:
            ftp.retrbinary(f"RETR {settings.PRICE_FILE}", file.write)


def fetch_prices_encrypted():
    """Safe: control and data channel are encrypted."""
    with FTP_TLS(settings.PRICE_HOST, context=ssl.create_default_context()) as ftp:
        ftp.login(os.environ["PRICE_USER"], os.environ["PRICE_PASSWORD"])
        ftp.prot_p()
        with open(settings.PRICE_FILE, "wb") as file:
            ftp.retrbinary(f"RETR {settings.PRICE_FILE}", file.write)


def send_to_warehouse(path):
    """Flawed: any host that answers is believed to be the warehouse."""
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.connect("warehouse.example.com", username="orders")
    client.open_sftp().put(path, "inbox/orders.csv")


def send_to_known_warehouse(path):
    """Safe: only a host whose key is known."""
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect("warehouse.example.com", username="orders")
    client.open_sftp().put(path, "inbox/orders.csv")
