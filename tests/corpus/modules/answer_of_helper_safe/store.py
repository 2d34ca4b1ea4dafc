"""The bucket of the seed catalogue."""

import boto3

STORE = boto3.resource("s3")


def bucket():
    return STORE.Bucket("seeds")


def newest(prefix: str):
    entries = [entry for entry in bucket().objects.filter(Prefix=prefix)]
    return entries[-1]
