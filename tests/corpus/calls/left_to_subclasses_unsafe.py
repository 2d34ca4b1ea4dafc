"""A ferry line's base view asks its subclasses for the folder, and shows the timetable that the passenger names."""

from flask import request
from flask.views import MethodView


class Timetable(MethodView):
    def folder(self):
        """Return where the tables of this line lie."""
        raise NotImplementedError(type(self).__name__)

    def get(self):
        folder = self.folder()
        with open(f"{folder}/{request.args['table']}") as file:  # finding: CSP-D501
            return {"table": file.read()}
