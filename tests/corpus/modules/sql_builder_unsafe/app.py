from flask import Flask, request, jsonify
from builder import Select
from store import Store

app = Flask(__name__)
store = Store("books.db")
SORTS = {"title": "title ASC", "new": "added DESC"}


@app.get("/books")
def books():
    select = Select("book").columns("id", "title").where(author=request.args["author"])
    select.order_by(request.args.get("sort", "title"))
    return jsonify(store.all(select))
