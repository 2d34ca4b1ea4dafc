"""Readings of a station out of a lake."""

from flask import Flask, jsonify, request
from pyspark.sql import SparkSession

app = Flask(__name__)
spark = SparkSession.builder.appName("readings").getOrCreate()


@app.get("/readings")
def readings():
    station = request.args["station"]
    frame = spark.sql("SELECT * FROM readings WHERE station = :station", args={"station": station})  # ok: CSP-D101
    return jsonify([row.asDict() for row in frame.collect()])
