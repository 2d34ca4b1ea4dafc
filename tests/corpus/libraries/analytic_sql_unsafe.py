"""Analytic engines; the region goes into the text of the query."""

import clickhouse_connect
import clickhouse_driver
import duckdb
import ibis
import pandas as pd
import pandas
import polars as pl
from flask import Flask, request
from google.cloud import bigquery, spanner
from pyspark.sql import SparkSession
import awswrangler as wr
import boto3
import connectorx as cx
import pandasql
from influxdb import InfluxDBClient
from influxdb_client import InfluxDBClient as Flux
from pinotdb import connect as pinot_connect
from sqlalchemy import create_engine
from google.cloud.bigquery import Client
from chdb import session
import kdbai_client

app = Flask(__name__)
spark = SparkSession.builder.appName("sales").getOrCreate()
engine = create_engine("sqlite://")
bq = bigquery.Client()


@app.route("/sales")
def sales() -> str:
    region = request.args["region"]
    text = f"SELECT sum(total) FROM sales WHERE region = '{region}'"
    clickhouse_connect.get_client(host="h").query(text)  # finding: CSP-D101
    clickhouse_connect.get_client(host="h").command(text)  # finding: CSP-D101
    clickhouse_connect.get_client(host="h").query_df(text)  # finding: CSP-D101
    clickhouse_driver.Client("h").execute(text)  # finding: CSP-D101
    clickhouse_driver.connect("h").cursor().execute(text)  # finding: CSP-D101
    duckdb.sql(text).df()  # finding: CSP-D101
    duckdb.connect("x.db").execute(text).fetchall()  # finding: CSP-D101
    duckdb.query_df(pd.DataFrame(), "t", text)  # finding: CSP-D101
    pd.read_sql(text, engine)  # finding: CSP-D102
    pandas.read_sql_query(text, con=engine)  # finding: CSP-D102
    pl.read_database(text, engine)  # finding: CSP-D101
    pl.read_database_uri(query=text, uri="sqlite://")  # finding: CSP-D101
    bigquery.Client().query(text).result()  # finding: CSP-D101
    bq.query(query=text)  # finding: CSP-D101
    bq.query_and_wait(text)  # finding: CSP-D101
    Client(project="p").query(text)  # finding: CSP-D101
    spark.sql(text).collect()  # finding: CSP-D101
    SparkSession.builder.getOrCreate().sql(text).show()  # finding: CSP-D101
    spark.table("sales").filter("region = '%s'" % region).collect()  # finding: CSP-D101
    spark.read.parquet("s").where(f"region = '{region}'")  # finding: CSP-D101
    spark.read.parquet("s").selectExpr(region)  # finding: CSP-D101
    wr.athena.read_sql_query(sql=text, database="d")  # finding: CSP-D101
    boto3.client("athena").start_query_execution(QueryString=text)  # finding: CSP-D101
    boto3.client("redshift-data").execute_statement(Sql=text, Database="d")  # finding: CSP-D101
    boto3.client("rds-data").execute_statement(sql=text, resourceArn="r", secretArn="s")  # finding: CSP-D101
    cx.read_sql("postgres://h", text)  # finding: CSP-D101
    pandasql.sqldf(text, globals())  # finding: CSP-D101
    InfluxDBClient("h").query(text)  # finding: CSP-D101
    Flux("h").query_api().query(f'from(bucket: "{region}")')  # finding: CSP-D101
    pinot_connect(host="h").cursor().execute(text)  # finding: CSP-D101
    session.Session().query(text)  # finding: CSP-D101
    return ""


@app.route("/spanner")
def spanned() -> str:
    database = spanner.Client().instance("i").database("d")
    with database.snapshot() as snapshot:
        rows = snapshot.execute_sql("SELECT * FROM t WHERE r = '" + request.args["region"] + "'")  # finding: CSP-D101
    return str(len(list(rows)))
