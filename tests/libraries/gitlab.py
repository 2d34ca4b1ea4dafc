"""Certificates are checked, or not, by clients of gitlab."""

import gitlab

gitlab.Gitlab("https://git.example.org", ssl_verify=False)  # finding: CSP-D401
gitlab.Gitlab("https://git.example.org", ssl_verify=True)  # ok
