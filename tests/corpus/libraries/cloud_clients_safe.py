"""Clients of clouds: the text from the request is a key, or one name in a folder."""

import os

import boto3
from flask import Flask, request
from google.cloud import storage
from werkzeug.utils import secure_filename

app = Flask(__name__)
s3 = boto3.client("s3")


@app.route("/1", methods=["POST"])
def one() -> str:
    name = request.args["name"]
    s3.download_file("b", "keys/" + name, "/srv/file")  # ok: CSP-D501
    s3.put_object(Bucket="b", Key=name, Body=request.data)  # ok: CSP-D501
    s3.get_object(Bucket="b", Key=name)["Body"].read()  # ok: CSP-D501
    s3.generate_presigned_url("get_object", Params={"Bucket": "b", "Key": name})  # ok: CSP-D402
    storage.Client().bucket("b").blob(name).download_to_filename("/srv/file")  # ok: CSP-D501
    request.files["f"].save(os.path.join("/srv", secure_filename(request.files["f"].filename)))  # ok: CSP-D501
    return ""
