"""What a user asks goes to models, and nowhere else."""

import dateparser
import ollama
from botocore.client import BaseClient
from flask import Flask, request
from langchain_core.prompts import PromptTemplate
from litellm import completion

app = Flask(__name__)


def fetch(client: BaseClient, name: str) -> None:
    client.download_file("b", name, "/srv/file")  # ok: CSP-D501


@app.route("/ask", methods=["POST"])
def ask() -> str:
    question = request.form["question"]
    completion(model="m", messages=[{"role": "user", "content": question}])
    ollama.chat(model="m", messages=[{"role": "user", "content": question}])
    PromptTemplate.from_template("Hello {{ name }}", template_format="jinja2")  # ok: CSP-D103
    fetch(app.config["CLIENT"], request.form["name"])
    open(f"/srv/{dateparser.parse(request.form['day'])}.txt")  # ok: CSP-D501
    return ""
