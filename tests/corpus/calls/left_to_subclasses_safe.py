"""A ferry line's base view refuses whoever asks before it shows a timetable: the method raises another error."""

from flask import request
from flask.views import MethodView


class Timetable(MethodView):
    def folder(self):
        """Return where the tables of this line lie."""
        raise PermissionError(type(self).__name__)

    def get(self):
        folder = self.folder()
        with open(f"{folder}/{request.args['table']}") as file:  # ok: CSP-D501
            return {"table": file.read()}
