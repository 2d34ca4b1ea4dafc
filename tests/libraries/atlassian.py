"""Certificates are checked, or not, by clients of atlassian."""

from atlassian import Jira

Jira("https://jira.example.org", verify_ssl=False)  # finding: CSP-D401
Jira("https://jira.example.org", verify_ssl=True)  # ok
