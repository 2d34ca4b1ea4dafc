"""A name from the request chooses a file, in every way that files are named."""

import codecs
import glob
import gzip
import io
import os
import pathlib
import shutil
import tempfile
import zipfile
import tarfile
import linecache
import mmap
import configparser
import sqlite3
import logging
import json
import lzma
import bz2
import wave
from pathlib import Path

import aiofiles
import aiofiles.os
import anyio
import fsspec
import h5py
import imageio
import numpy as np
import pandas as pd
import PIL.Image
import smart_open
import cv2
import soundfile
import pypdf
import docx
import openpyxl
from flask import Flask, request, send_file, send_from_directory
from PIL import Image
import xlrd
import joblib
import matplotlib.pyplot as plt
import pyarrow.parquet as pq
import toml
import dotenv

app = Flask(__name__)
BASE = Path("/srv/files")


@app.route("/read")
def read() -> str:
    name = request.args["name"]
    open("/srv/files/" + name)  # finding: CSP-D501
    open(file=os.path.join("/srv/files", name))  # finding: CSP-D501
    io.open(name)  # finding: CSP-D501
    codecs.open(name, "r", "utf-8")  # finding: CSP-D501
    gzip.open(name)  # finding: CSP-D501
    bz2.open(name)  # finding: CSP-D501
    lzma.open(name)  # finding: CSP-D501
    os.remove(f"/srv/files/{name}")  # finding: CSP-D501
    os.unlink(name)  # finding: CSP-D501
    os.rename(name, "/srv/old")  # finding: CSP-D501
    os.makedirs(name)  # finding: CSP-D501
    os.listdir(name)  # finding: CSP-D501
    os.scandir(name)  # finding: CSP-D501
    os.walk(name)  # finding: CSP-D501
    os.open(name, os.O_RDONLY)  # finding: CSP-D501
    shutil.rmtree("/srv/files/" + name)  # finding: CSP-D501
    shutil.copy(name, "/srv/new")  # finding: CSP-D501
    shutil.move("/srv/new", name)  # finding: CSP-D501
    Path(name).read_text()  # finding: CSP-D501
    (BASE / name).read_bytes()  # finding: CSP-D501
    BASE.joinpath(name).write_text("x")  # finding: CSP-D501
    pathlib.Path("/srv", name).unlink()  # finding: CSP-D501
    with (BASE / name).open() as handle:  # finding: CSP-D501
        handle.read()
    (BASE / name).mkdir(parents=True)  # finding: CSP-D501
    list((BASE / name).iterdir())  # finding: CSP-D501
    send_file(name)  # finding: CSP-D501
    send_file("/srv/files/" + name)  # finding: CSP-D501
    send_from_directory(name, "a.txt")  # finding: CSP-D501
    zipfile.ZipFile("/srv/files/" + name)  # finding: CSP-D501
    tarfile.open(name)  # finding: CSP-D501
    linecache.getlines(name)  # finding: CSP-D501
    np.load(name)  # finding: CSP-D501
    np.loadtxt(name)  # finding: CSP-D501
    np.save(name, [])  # finding: CSP-D501
    pd.read_csv("/srv/files/" + name)  # finding: CSP-D501
    pd.DataFrame().to_csv(name)  # finding: CSP-D501
    Image.open("/srv/files/" + name)  # finding: CSP-D501
    PIL.Image.new("RGB", (1, 1)).save(name)  # finding: CSP-D501
    fsspec.open(name)  # finding: CSP-D402, CSP-D501
    smart_open.open(name)  # finding: CSP-D501
    cv2.imread(name)  # finding: CSP-D501
    cv2.imwrite(name, None)  # finding: CSP-D501
    h5py.File(name)  # finding: CSP-D501
    openpyxl.load_workbook(name)  # finding: CSP-D501
    plt.savefig(name)  # finding: CSP-D501
    tempfile.NamedTemporaryFile(dir=name)  # finding: CSP-D501
    logging.FileHandler(name)  # finding: CSP-D501
    return ""


@app.route("/later")
async def later() -> str:
    name = request.args["name"]
    async with aiofiles.open("/srv/files/" + name) as handle:  # finding: CSP-D501
        await handle.read()
    await aiofiles.os.remove(name)  # finding: CSP-D501
    await anyio.Path(name).read_text()  # finding: CSP-D501
    await anyio.open_file(name)  # finding: CSP-D501
    return ""
