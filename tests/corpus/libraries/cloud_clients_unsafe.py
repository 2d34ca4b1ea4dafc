"""Clients of clouds, mail and models; the text from the request has a meaning there."""

import ftplib
import smtplib
from email.message import EmailMessage as StdMessage

import boto3
import elasticsearch
import ldap3
from django.core.mail import send_mail
from flask import Flask, request
from google.cloud import storage
from pathlib import Path
import gitlab
import git
import subprocess
import paramiko
import tempfile
import shutil
import os
import requests
import pysftp

app = Flask(__name__)
s3 = boto3.client("s3")
bucket = boto3.resource("s3").Bucket("b")


@app.route("/1", methods=["POST"])
def one() -> str:
    name = request.args["name"]
    s3.download_file("b", "key", "/srv/" + name)  # finding: CSP-D501
    s3.upload_file("/srv/" + name, "b", "key")  # finding: CSP-D501
    s3.download_file(Bucket="b", Key="k", Filename=name)  # finding: CSP-D501
    bucket.download_file("key", "/srv/" + name)  # finding: CSP-D501
    storage.Client().bucket("b").blob("x").download_to_filename("/srv/" + name)  # finding: CSP-D501
    storage.Client().bucket("b").blob("x").upload_from_filename("/srv/" + name)  # finding: CSP-D501
    git.Repo.clone_from("https://example.com/x.git", "/srv/" + name)  # finding: CSP-D501
    git.Repo.clone_from(name, "/srv/x")  # finding: CSP-D402
    request.files["f"].save("/srv/" + request.files["f"].filename)  # finding: CSP-D501
    request.files["f"].save(os.path.join("/srv", name))  # finding: CSP-D501
    Path("/srv").joinpath(request.files["f"].filename).write_bytes(b"")  # finding: CSP-D501
    return ""
