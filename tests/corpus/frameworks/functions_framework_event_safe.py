"""Safe: an event's data is quoted."""

import os
import shlex

import functions_framework


@functions_framework.cloud_event
def on_upload(cloud_event):
    name = cloud_event.data["name"]
    os.system("index " + shlex.quote(name))  # ok: CSP-D003
