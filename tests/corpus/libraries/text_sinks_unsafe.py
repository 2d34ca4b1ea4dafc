"""Text from the request goes where line breaks, patterns, formats and names have a meaning."""

import csv
import email.message
import logging
import re
import smtplib
import sys
from email.mime.text import MIMEText
from email.mime.multipart import MIMEMultipart
from logging import getLogger

import loguru
import structlog
import regex
from django.core.mail import EmailMessage, send_mail
from django.http import HttpResponse
from flask import Flask, Response, current_app, make_response, redirect, request
from flask_mail import Mail, Message
from loguru import logger as guru
import syslog
import sendgrid
import resend
import emails
import tablib
import xlsxwriter
import aiosmtplib

app = Flask(__name__)
log = getLogger(__name__)
slog = structlog.get_logger()
TEMPLATE = "Hello {name}"


class Settings:
    secret = "x"


@app.route("/a")
def logged() -> str:
    word = request.args["word"]
    logging.info("word: " + word)  # finding: CSP-D108
    log.warning("word: %s", word)  # finding: CSP-D108
    log.error(f"word: {word}")  # finding: CSP-D108
    log.exception("no %s", word)  # finding: CSP-D108
    log.log(logging.INFO, word)  # finding: CSP-D108
    app.logger.info("word: %s", word)  # finding: CSP-D108
    current_app.logger.error(word)  # finding: CSP-D108
    guru.info("word: {}", word)  # finding: CSP-D108
    syslog.syslog(word)  # finding: CSP-D108
    return ""


@app.route("/b")
def headers() -> Response:
    word = request.args["word"]
    answer = make_response("x")
    return answer


@app.route("/c")
def mails() -> str:
    word = request.args["word"]
    smtplib.SMTP("h", timeout=5).sendmail("a@example.com", ["b@example.com"], "Subject: " + word + "\n\nx")  # finding: CSP-D114
    return ""


@app.route("/d")
def patterns() -> str:
    word = request.args["word"]
    re.compile(word)  # finding: CSP-D111
    re.search("^" + word, "x")  # finding: CSP-D111
    re.sub(word, "", "x")  # finding: CSP-D111
    regex.match(word, "x")  # finding: CSP-D111
    word.format(settings=Settings())  # finding: CSP-D112
    ("Hello " + word).format(settings=Settings())  # finding: CSP-D112
    setattr(Settings(), word, "x")  # finding: CSP-D008
    return ""
