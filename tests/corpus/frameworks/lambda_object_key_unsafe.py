"""Unsafe: the key of a stored object becomes a command."""

import subprocess

import boto3

s3 = boto3.client("s3")


def handler(event, context):
    for record in event["Records"]:
        key = record["s3"]["object"]["key"]
        subprocess.run(f"identify s3://pictures/{key}", shell=True)  # finding: CSP-D003
