"""The repositories of this application."""

from base_repository import Repository


class Boats(Repository):
    table = "boats"


class Harbours(Repository):
    table = "harbours"
    key = "name"

    def literal(self, value):
        return "'" + value + "'"
