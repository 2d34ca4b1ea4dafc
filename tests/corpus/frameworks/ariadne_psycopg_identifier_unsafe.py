"""Users, sorted by the column that the query names."""

import psycopg
from ariadne import QueryType, make_executable_schema
from psycopg import sql

query = QueryType()
TYPES = "type Query { users(orderBy: String!): [String!]! }"


@query.field("users")
def resolve_users(_, info, orderBy):
    with psycopg.connect("dbname=users") as connection:
        statement = sql.SQL("SELECT name FROM users ORDER BY " + orderBy)  # finding: CSP-D101
        return [row[0] for row in connection.execute(statement)]


schema = make_executable_schema(TYPES, query)
