"""Where things are. Read by every other module."""

import os
from pathlib import Path

DATABASE = os.environ.get("ORDERS_DATABASE", "orders.db")
INVOICES = Path("/srv/orders/invoices")
PRICE_HOST = "prices.example.com"
PRICE_FILE = "prices.csv"
STOCK_URL = "https://stock.example.com/api"
MAIL_HOST = "mail.example.com"
MAIL_FROM = "orders@example.com"
