"""Recipes behind GraphQL."""

import sqlite3

import graphene
from flask import Flask
from flask_graphql import GraphQLView


def connect():
    return sqlite3.connect("recipes.db")


class Recipe(graphene.ObjectType):
    id = graphene.ID()
    title = graphene.String()
    minutes = graphene.Int()


class Query(graphene.ObjectType):
    recipes = graphene.List(Recipe, contains=graphene.String(), at_most=graphene.Int())
    recipe = graphene.Field(Recipe, id=graphene.Int(required=True))

    def resolve_recipes(root, info, contains="", at_most=60):
        sql = f"SELECT id, title, minutes FROM recipes WHERE title LIKE '%{contains}%' AND minutes <= ?"
        rows = connect().execute(sql, (at_most,)).fetchall()  # finding: CSP-D101
        return [Recipe(id=row[0], title=row[1], minutes=row[2]) for row in rows]

    def resolve_recipe(root, info, id):
        row = connect().execute("SELECT id, title, minutes FROM recipes WHERE id = ?", (id,)).fetchone()
        return Recipe(*row) if row else None


schema = graphene.Schema(query=Query)
app = Flask(__name__)
app.add_url_rule("/graphql", view_func=GraphQLView.as_view("graphql", schema=schema))
