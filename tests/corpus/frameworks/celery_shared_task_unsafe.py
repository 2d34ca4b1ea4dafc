"""Unsafe: a shared task's argument becomes SQL."""

import sqlite3

from celery import shared_task


@shared_task(bind=True, max_retries=3)
def forget(self, account):
    connection = sqlite3.connect("accounts.db")
    connection.execute(f"DELETE FROM accounts WHERE name = '{account}'")  # finding: CSP-D101
