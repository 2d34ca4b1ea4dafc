"""Unsafe: an event's data becomes a command."""

import os
import shlex

import functions_framework


@functions_framework.cloud_event
def on_upload(cloud_event):
    name = cloud_event.data["name"]
    os.system("index " + name)  # finding: CSP-D003
