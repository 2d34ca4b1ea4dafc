"""The garage's pages."""

from flask import Flask, jsonify, request

from repository import VehicleRepository
from service import Garage

app = Flask(__name__)
garage = Garage(VehicleRepository(host="db.internal", user="garage", database="garage"))


@app.get("/vehicles")
def vehicles():
    return jsonify(garage.find(request.args.to_dict()))
