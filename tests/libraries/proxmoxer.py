"""Certificates are checked, or not, by clients of proxmoxer."""

from proxmoxer import ProxmoxAPI

ProxmoxAPI("pve.example.org", user="root", verify_ssl=False)  # finding: CSP-D401
ProxmoxAPI("pve.example.org", user="root", verify_ssl=True)  # ok
