"""A search with a service, a repository and paging."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Page:
    def __init__(self, number, size):
        self.number = max(int(number), 1)
        self.size = min(max(int(size), 1), 100)

    @property
    def offset(self):
        return (self.number - 1) * self.size


class Articles:
    def __init__(self, path):
        self.path = path

    def search(self, text, page, sort="id"):
        sql = "SELECT id, title FROM article"
        values = []
        if text:
            sql += " WHERE title LIKE ?"
            values.append(f"%{text}%")
        sql += f" ORDER BY {sort} LIMIT {page.size} OFFSET {page.offset}"
        with sqlite3.connect(self.path) as connection:
            return connection.execute(sql, values).fetchall()  # finding: CSP-D101

    def column(self, name):
        columns = {"id": "id", "title": "lower(title)"}
        return columns.get(name, "id")


@app.get("/articles")
def articles():
    page = Page(request.args.get("page", 1), request.args.get("size", 20))
    found = Articles("articles.db").search(request.args.get("q"), page, request.args.get("sort", "id"))
    return jsonify(found)
