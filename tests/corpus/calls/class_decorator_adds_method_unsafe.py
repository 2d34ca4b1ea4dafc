"""A class decorator wraps a method of the class."""

import functools

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def quoted(text):
    if "'" in text or '"' in text:
        raise ValueError("quotes")
    return text


def strict(cls):
    original = cls.find

    @functools.wraps(original)
    def find(self, name):
        return original(self, name.strip())

    cls.find = find
    return cls


@strict
class Directory:
    def __init__(self, path):
        self.tree = etree.parse(path)

    def find(self, name):
        return self.tree.xpath(f"//entry[@name='{name}']")  # finding: CSP-D106


directory = Directory("/srv/data/people.xml")


@app.get("/people")
def people():
    return {"n": len(directory.find(request.args["name"]))}
