"""A word from the request is a value of a query of another language than SQL."""

import ldap
import ldap.filter
import ldap3
import pymongo
import redis
from cassandra.cluster import Cluster
from elasticsearch import Elasticsearch
from flask import Flask, request
from ldap3.utils.conv import escape_filter_chars
from lxml import etree
from neo4j import GraphDatabase
import xml.etree.ElementTree as ET

app = Flask(__name__)
client = pymongo.MongoClient()
driver = GraphDatabase.driver("neo4j://h")
DOC = etree.parse("users.xml")


@app.route("/find", methods=["POST"])
def find() -> str:
    body = request.get_json()
    word = request.args["word"]
    client.shop.users.find_one({"name": word})  # ok: CSP-D110
    client.shop.users.find_one({"name": str(body["name"])})  # ok: CSP-D110
    client.shop.users.find_one({"name": {"$eq": body["name"]}})  # ok: CSP-D110
    client.shop.users.insert_one(body)  # ok: CSP-D110
    if isinstance(body["name"], str):
        client.shop.users.find_one({"name": body["name"]})  # ok: CSP-D110
    redis.Redis().get(word)  # ok: CSP-D002
    redis.Redis().eval("return redis.call('get', KEYS[1])", 1, word)  # ok: CSP-D002
    Cluster(["h"]).connect("k").execute("SELECT * FROM users WHERE name = %s", (word,))  # ok: CSP-D101
    with driver.session() as session:
        session.run("MATCH (u:User {name: $name}) RETURN u", name=word)  # ok: CSP-D101
    driver.execute_query("MATCH (u:User {name: $name}) RETURN u", name=word)  # ok: CSP-D101
    connection = ldap.initialize("ldaps://h")
    connection.search_s("dc=x", ldap.SCOPE_SUBTREE, f"(uid={ldap.filter.escape_filter_chars(word)})")  # ok: CSP-D107
    ldap3.Connection("h").search("dc=x", f"(uid={escape_filter_chars(word)})")  # ok: CSP-D107
    DOC.xpath("//user[@name=$name]", name=word)  # ok: CSP-D106
    Elasticsearch("h").search(index="i", query={"match": {"name": word}})  # ok: CSP-D110
    return ""
