"""An address from the request is asked, with every client, held in variables, fields and modules."""

import http.client
import urllib.request
from urllib.request import Request, urlopen
from urllib import request as urlrequest

import aiohttp
import httplib2
import httpx
import pycurl
import requests
import urllib3
import websocket
import websockets
from flask import Flask, request
from requests import Session
from requests.adapters import HTTPAdapter
from requests_toolbelt import sessions
from requests_futures.sessions import FuturesSession
import requests_cache
import cloudscraper
import feedparser
import wget
import treq
import grequests
import niquests
import mechanize
import pandas as pd
import fsspec
import smart_open
from zeep import Client as SoapClient
from tornado.httpclient import AsyncHTTPClient
import curl_cffi
import mechanicalsoup
import selenium.webdriver
from playwright.sync_api import sync_playwright
import pyppeteer
import trafilatura
import newspaper
import ftplib
import smtplib
import socket
import xmlrpc.client
import tldextract
import geventhttpclient

app = Flask(__name__)
shared = requests.Session()
pool = urllib3.PoolManager()
plain = httpx.Client(timeout=5)


class Api:
    def __init__(self, base: str) -> None:
        self.base = base
        self.session = requests.Session()
        self.client = httpx.Client()

    def get(self, path: str) -> requests.Response:
        return self.session.get(self.base + path, timeout=5)  # finding: CSP-D402

    def post(self, path: str) -> httpx.Response:
        return self.client.post(f"{self.base}/{path}")  # finding: CSP-D402


@app.route("/fetch")
def fetch() -> str:
    address = request.args["address"]
    requests.get(address, timeout=5)  # finding: CSP-D402
    requests.request("GET", address, timeout=5)  # finding: CSP-D402
    requests.post(url=address, timeout=5)  # finding: CSP-D402
    requests.get(f"http://{address}/status", timeout=5)  # finding: CSP-D402
    requests.get("https://api.example.com" + address, timeout=5)  # finding: CSP-D402
    shared.get(address, timeout=5)  # finding: CSP-D402
    with Session() as session:
        session.put(address, timeout=5)  # finding: CSP-D402
        session.send(requests.Request("GET", address).prepare(), timeout=5)  # finding: CSP-D402
    Api(address).get("/a")
    Api("http://" + request.args["host"]).post("a")
    httpx.get(address)  # finding: CSP-D402
    httpx.stream("GET", address)  # finding: CSP-D402
    plain.get(address)  # finding: CSP-D402
    with httpx.Client(base_url=address) as client:  # finding: CSP-D402
        client.get("/x")
    urlopen(address, timeout=5)  # finding: CSP-D402
    urllib.request.urlopen(urllib.request.Request(address), timeout=5)  # finding: CSP-D402
    urlrequest.urlretrieve(address, "/tmp/x")  # finding: CSP-D402
    pool.request("GET", address)  # finding: CSP-D402
    urllib3.request("GET", address)  # finding: CSP-D402
    httplib2.Http().request(address)  # finding: CSP-D402
    connection = http.client.HTTPSConnection(address, timeout=5)  # finding: CSP-D402
    connection.request("GET", "/")
    curl = pycurl.Curl()
    curl.setopt(pycurl.URL, address)  # finding: CSP-D402
    curl.setopt(curl.URL, address)  # finding: CSP-D402
    websocket.create_connection(address, timeout=5)  # finding: CSP-D402
    FuturesSession().get(address, timeout=5)  # finding: CSP-D402
    requests_cache.CachedSession().get(address, timeout=5)  # finding: CSP-D402
    cloudscraper.create_scraper().get(address, timeout=5)  # finding: CSP-D402
    feedparser.parse(address)  # finding: CSP-D402
    wget.download(address)  # finding: CSP-D402
    niquests.get(address)  # finding: CSP-D402
    grequests.get(address, timeout=5)  # finding: CSP-D402
    SoapClient(address)  # finding: CSP-D402
    selenium.webdriver.Chrome().get(address)  # finding: CSP-D402
    trafilatura.fetch_url(address)  # finding: CSP-D402
    socket.create_connection((address, 80))  # finding: CSP-D402
    xmlrpc.client.ServerProxy(address)  # finding: CSP-D402
    with sync_playwright() as playwright:
        page = playwright.chromium.launch().new_page()
        page.goto(address)  # finding: CSP-D402
    return ""


@app.route("/later")
async def later() -> str:
    address = request.args["address"]
    async with aiohttp.ClientSession() as session:
        async with session.get(address) as answer:  # finding: CSP-D402
            await answer.text()
        await session.ws_connect(address)  # finding: CSP-D402
        await session.request("GET", address)  # finding: CSP-D402
    async with aiohttp.ClientSession(base_url=address) as session:  # finding: CSP-D402
        await session.get("/x")
    async with httpx.AsyncClient() as client:
        await client.get(address)  # finding: CSP-D402
        async with client.stream("GET", address):  # finding: CSP-D402
            pass
    async with websockets.connect(address):  # finding: CSP-D402
        pass
    await AsyncHTTPClient().fetch(address)  # finding: CSP-D402
    async with aiohttp.request("GET", address):  # finding: CSP-D402
        pass
    return ""
