"""Failed logins are told to a script."""

import os
import shlex

from django.contrib.auth.signals import user_login_failed


def on_failure(sender, credentials, **kwargs):
    name = credentials.get("username", "")
    os.system(f"/opt/alarm {name}")  # finding: CSP-D003


user_login_failed.connect(on_failure)
