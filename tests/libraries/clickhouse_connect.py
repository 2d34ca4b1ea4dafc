"""Certificates are checked, or not, by clients of clickhouse_connect."""

import clickhouse_connect

clickhouse_connect.get_client(host="columns.example.org", verify=False)  # finding: CSP-D401
clickhouse_connect.get_client(host="columns.example.org", verify=True)  # ok
