"""Certificates are checked, or not, by clients of opensearchpy."""

from opensearchpy import OpenSearch

OpenSearch("https://search.example.org", verify_certs=False)  # finding: CSP-D401
OpenSearch("https://search.example.org", verify_certs=True)  # ok
