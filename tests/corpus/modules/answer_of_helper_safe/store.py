"""The bucket of the seed catalogue."""

import boto3

BUCKET = boto3.resource("s3").Bucket("seeds")


def newest(prefix: str):
    entries = [entry for entry in BUCKET.objects.filter(Prefix=prefix)]
    return entries[-1]
