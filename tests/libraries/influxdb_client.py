"""Certificates are checked, or not, by clients of influxdb_client."""

from influxdb_client import InfluxDBClient

InfluxDBClient("https://series.example.org", verify_ssl=False)  # finding: CSP-D401
InfluxDBClient("https://series.example.org", verify_ssl=True)  # ok
