"""Unsafe: what is typed becomes a command."""

import os
import shlex

from nicegui import ui

host = ui.input("Host")


def ping():
    os.system("ping -c 1 " + host.value)  # finding: CSP-D003


ui.button("Ping", on_click=ping)
ui.run()
