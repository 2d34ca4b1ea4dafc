"""What a user asks goes to models, and is run as a program; a client is handed over with its class."""

import chevron
import ollama
from botocore.client import BaseClient
from flask import Flask, request
from langchain_core.messages import HumanMessage
from langchain_core.prompts import PromptTemplate
from langchain_experimental.utilities import PythonREPL
from litellm import completion

app = Flask(__name__)


def fetch(client: BaseClient, name: str) -> None:
    client.download_file("b", "key", "/srv/" + name)  # finding: CSP-D501


def query(client: BaseClient, name: str) -> None:
    client.start_query_execution(QueryString="SELECT * FROM t WHERE n = '" + name + "'")  # finding: CSP-D101


@app.route("/ask", methods=["POST"])
def ask() -> str:
    question = request.form["question"]
    completion(model="m", messages=[{"role": "user", "content": question}])
    ollama.chat(model="m", messages=[{"role": "user", "content": question}])
    HumanMessage(question)
    PromptTemplate.from_template("Hello {{ name }}, " + question, template_format="jinja2")  # finding: CSP-D103
    PythonREPL().run(question)  # finding: CSP-D002
    fetch(app.config["CLIENT"], request.form["name"])
    query(app.config["CLIENT"], request.form["name"])
    return chevron.render("<p>{{{name}}}</p>", {"name": question})  # finding: CSP-X001
