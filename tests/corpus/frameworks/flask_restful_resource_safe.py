"""Safe: the path's converter lets only numbers in."""

import sqlite3

from flask import Flask
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Meter(Resource):
    def get(self, meter_id):
        connection = sqlite3.connect("meters.db")
        cursor = connection.cursor()
        cursor.execute(f"SELECT reading FROM readings WHERE meter = {meter_id}")  # ok: CSP-D101
        return cursor.fetchall()


api.add_resource(Meter, "/meters/<int:meter_id>")
