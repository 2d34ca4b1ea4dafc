"""A word from the request becomes part of a query of another language than SQL."""

import elasticsearch
import ldap
import ldap3
import mongoengine
import pymongo
import redis
from bson import json_util
from cassandra.cluster import Cluster
from elasticsearch import Elasticsearch
from flask import Flask, request
from flask_pymongo import PyMongo
from lxml import etree
from motor.motor_asyncio import AsyncIOMotorClient
from neo4j import AsyncGraphDatabase, GraphDatabase
from py2neo import Graph
from opensearchpy import OpenSearch
import boto3
import xml.etree.ElementTree as ET
import couchdb
from arango import ArangoClient
import pymongo.collection
from rdflib import Graph as RdfGraph
from SPARQLWrapper import SPARQLWrapper
from mongoengine import Document, StringField
import elementpath
import jmespath
import rethinkdb
import gremlin_python.driver.client

app = Flask(__name__)
client = pymongo.MongoClient()
mongo = PyMongo(app)
driver = GraphDatabase.driver("neo4j://h")
DOC = etree.parse("users.xml")
TREE = ET.parse("users.xml")


class User(Document):
    name = StringField()


@app.route("/find", methods=["POST"])
def find() -> str:
    body = request.get_json()
    client.shop.users.find_one({"name": body["name"]})  # finding: CSP-D110
    client["shop"]["users"].find({"name": body["name"]})  # finding: CSP-D110
    client.shop.users.find(body)  # finding: CSP-D110
    client.shop.users.delete_many({"name": request.json.get("name")})  # finding: CSP-D110
    client.shop.users.find({"$where": "this.name == '" + request.args["name"] + "'"})  # finding: CSP-D110
    client.shop.users.aggregate([{"$match": {"name": body["name"]}}])  # finding: CSP-D110
    mongo.db.users.find_one({"name": body["name"]})  # finding: CSP-D110
    User.objects(__raw__=body)  # finding: CSP-D110
    User.objects.filter(__raw__={"name": body["name"]})  # finding: CSP-D110
    word = request.args["word"]
    redis.Redis().eval("return redis.call('get', '" + word + "')", 0)  # finding: CSP-D002
    redis.Redis().execute_command("GET " + word)
    Cluster(["h"]).connect("k").execute("SELECT * FROM users WHERE name = '" + word + "'")  # finding: CSP-D101
    with driver.session() as session:
        session.run("MATCH (u:User {name: '" + word + "'}) RETURN u")  # finding: CSP-D101
        session.execute_read(lambda tx: tx.run(f"MATCH (u:User {{name: '{word}'}}) RETURN u"))  # finding: CSP-D101
    driver.execute_query(f"MATCH (u:User {{name: '{word}'}}) RETURN u")  # finding: CSP-D101
    Graph().run(f"MATCH (u:User {{name: '{word}'}}) RETURN u")  # finding: CSP-D101
    connection = ldap.initialize("ldaps://h")
    connection.search_s("dc=x", ldap.SCOPE_SUBTREE, f"(uid={word})")  # finding: CSP-D107
    connection.search_s(f"uid={word},dc=x", ldap.SCOPE_BASE)  # finding: CSP-D107
    ldap3.Connection("h").search("dc=x", f"(uid={word})")  # finding: CSP-D107
    ldap3.Connection("h").search(search_base="dc=x", search_filter="(uid=%s)" % word)  # finding: CSP-D107
    DOC.xpath(f"//user[@name='{word}']")  # finding: CSP-D106
    DOC.getroot().xpath("//user[@name='" + word + "']/text()")  # finding: CSP-D106
    etree.XPath(f"//user[@name='{word}']")(DOC)  # finding: CSP-D106
    TREE.find(f".//user[@name='{word}']")  # finding: CSP-D106
    TREE.getroot().findall(f".//user[@name='{word}']")  # finding: CSP-D106
    elementpath.select(TREE, f"//user[@name='{word}']")  # finding: CSP-D106
    RdfGraph().query(f"SELECT ?s WHERE {{ ?s ?p '{word}' }}")  # finding: CSP-D101
    sparql = SPARQLWrapper("https://example.com/sparql")
    sparql.setQuery(f"SELECT ?s WHERE {{ ?s ?p '{word}' }}")  # finding: CSP-D101
    ArangoClient().db("d").aql.execute(f"FOR u IN users FILTER u.name == '{word}' RETURN u")  # finding: CSP-D101
    boto3.resource("dynamodb").meta.client.execute_statement(Statement=f"SELECT * FROM t WHERE n = '{word}'")  # finding: CSP-D101
    return ""
