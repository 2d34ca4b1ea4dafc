"""Whenever somebody logs in, the browser's name is handed to a script."""

import shlex
import subprocess

from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver


@receiver(user_logged_in)
def remember_browser(sender, request, user, **kwargs):
    agent = request.META.get("HTTP_USER_AGENT", "unknown")
    subprocess.run(f"/opt/stats/login.sh --agent {shlex.quote(agent)}", shell=True, check=False)  # ok: CSP-D003
