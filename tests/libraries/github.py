"""Certificates are checked, or not, by clients of github."""

from github import Github

Github(verify=False)  # finding: CSP-D401
Github(verify=True)  # ok
