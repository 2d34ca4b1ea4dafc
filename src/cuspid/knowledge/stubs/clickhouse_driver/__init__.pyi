from _dbapi import connect as connect
from clickhouse_driver.client import Client as Client
