"""Sums over a graph interface."""

import ast

import strawberry


@strawberry.type
class Query:
    @strawberry.field
    def version(self) -> str:
        return "1"


@strawberry.type
class Mutation:
    @strawberry.mutation
    def store(self, key: str, literal: str) -> str:
        value = eval(literal)  # finding: CSP-D001
        return f"{key}: {type(value).__name__}"


schema = strawberry.Schema(query=Query, mutation=Mutation)
