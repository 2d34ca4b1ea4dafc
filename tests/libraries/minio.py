"""Certificates are checked, or not, by clients of minio."""

from minio import Minio

Minio("files.example.org", cert_check=False)  # finding: CSP-D401
Minio("files.example.org", cert_check=True)  # ok
