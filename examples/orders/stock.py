"""Asks the warehouse what is left."""

import ssl
import urllib.request

import requests

from orders import settings

INTERNAL_CHECKS = False


def in_stock(article):
    """Flawed: whoever sits between can answer."""
    return requests.get(f"{settings.STOCK_URL}/{article}", verify=INTERNAL_CHECKS, timeout=10).json()


def in_stock_patiently(article):
    """Flawed: waits for ever if the warehouse does."""
    return requests.get(f"{settings.STOCK_URL}/{article}").json()


def in_stock_checked(article):
    """Safe."""
    return requests.get(f"{settings.STOCK_URL}/{article}", timeout=10).json()


def catalogue():
    """Flawed: a context that checks nothing."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with urllib.request.urlopen("https://stock.example.com/catalogue", timeout=10, context=context) as answer:
        return answer.read()


def catalogue_checked():
    """Safe: the defaults check the certificate and the name."""
    context = ssl.create_default_context()
    with urllib.request.urlopen("https://stock.example.com/catalogue", timeout=10, context=context) as answer:
        return answer.read()
