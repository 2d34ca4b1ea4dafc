"""Unsafe: a form's text field becomes SQL."""

import sqlite3

from flask import Flask, render_template
from flask_wtf import FlaskForm
from wtforms import IntegerField, StringField

app = Flask(__name__)


class SearchForm(FlaskForm):
    word = StringField("Word")
    page = IntegerField("Page")


@app.route("/search", methods=["GET", "POST"])
def search():
    form = SearchForm()
    if form.validate_on_submit():
        db = sqlite3.connect("words.db")
        db.execute(f"SELECT * FROM words WHERE word = '{form.word.data}'")  # finding: CSP-D101
    return render_template("search.html", form=form)
