"""Analytic engines; the region is bound."""

import clickhouse_connect
import clickhouse_driver
import duckdb
import pandas as pd
import polars as pl
from flask import Flask, request
from google.cloud import bigquery
from pyspark.sql import SparkSession
import boto3
from pyspark.sql import functions as F
from sqlalchemy import create_engine, text as sql_text

app = Flask(__name__)
spark = SparkSession.builder.appName("sales").getOrCreate()
engine = create_engine("sqlite://")
bq = bigquery.Client()


@app.route("/sales")
def sales() -> str:
    region = request.args["region"]
    clickhouse_connect.get_client(host="h").query("SELECT 1 FROM s WHERE r = {r:String}", parameters={"r": region})  # ok: CSP-D101
    clickhouse_driver.Client("h").execute("SELECT 1 FROM s WHERE r = %(r)s", {"r": region})  # ok: CSP-D101
    duckdb.execute("SELECT 1 FROM s WHERE r = ?", [region]).fetchall()  # ok: CSP-D101
    pd.read_sql("SELECT 1 FROM s WHERE r = ?", engine, params=(region,))  # ok: CSP-D102
    pd.read_sql_query(sql_text("SELECT 1 FROM s WHERE r = :r"), con=engine, params={"r": region})  # ok: CSP-D102
    pl.read_database("SELECT 1 FROM s WHERE r = :r", engine, execute_options={"parameters": {"r": region}})  # ok: CSP-D101
    config = bigquery.QueryJobConfig(query_parameters=[bigquery.ScalarQueryParameter("r", "STRING", region)])
    bq.query("SELECT 1 FROM s WHERE r = @r", job_config=config).result()  # ok: CSP-D101
    spark.sql("SELECT 1 FROM s WHERE r = :r", args={"r": region}).collect()  # ok: CSP-D101
    spark.table("sales").filter(F.col("region") == region).collect()  # ok: CSP-D101
    boto3.client("rds-data").execute_statement(sql="SELECT 1 FROM s WHERE r = :r", parameters=[{"name": "r", "value": {"stringValue": region}}])  # ok: CSP-D101
    return ""
