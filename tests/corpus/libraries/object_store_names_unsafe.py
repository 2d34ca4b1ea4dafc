"""A backup is fetched from object stores: whoever may store there names the files that are written here."""

import os
import sys
from pathlib import Path

import boto3
from azure.storage.blob import BlobServiceClient
from google.cloud import storage
from minio import Minio


class Restore:
    def __init__(self, bucket: str) -> None:
        self.bucket = bucket
        self.folder = sys.argv[1]
        self.s3 = boto3.client("s3")

    def page_by_page(self) -> None:
        for page in self.s3.get_paginator("list_objects_v2").paginate(Bucket=self.bucket):
            for item in page["Contents"]:
                self.fetch(item["Key"])

    def fetch(self, key: str) -> None:
        target = os.path.normpath(self.folder + "/" + key)
        self.s3.download_file(self.bucket, key, target)  # finding: CSP-D501

    def first_page(self) -> None:
        for item in self.s3.list_objects_v2(Bucket=self.bucket).get("Contents", []):
            body = self.s3.get_object(Bucket=self.bucket, Key=item["Key"])["Body"]
            with open(os.path.join(self.folder, item["Key"]), "wb") as file:  # finding: CSP-D501
                file.write(body.read())


def by_resource(folder: Path) -> None:
    bucket = boto3.resource("s3").Bucket("backups")
    for entry in bucket.objects.filter(Prefix="daily/"):
        target = folder / entry.key
        target.parent.mkdir(parents=True, exist_ok=True)  # finding: CSP-D501
        bucket.download_file(entry.key, str(target))  # finding: CSP-D501


def from_google(folder: Path) -> None:
    for blob in storage.Client().list_blobs("backups"):
        blob.download_to_filename(folder / blob.name)  # finding: CSP-D501


def from_azure(folder: str, connection: str) -> None:
    container = BlobServiceClient.from_connection_string(connection).get_container_client("backups")
    for blob in container.list_blobs():
        with open(os.path.join(folder, blob.name), "wb") as file:  # finding: CSP-D501
            file.write(container.download_blob(blob.name).readall())


def from_minio(client: Minio, folder: str) -> None:
    for entry in client.list_objects("backups", recursive=True):
        client.fget_object("backups", entry.object_name, f"{folder}/{entry.object_name}")  # finding: CSP-D501
