"""A model file of the client's choice is loaded."""

from flask import Flask, request
from tensorflow import keras

app = Flask(__name__)


@app.post("/predict")
def predict():
    model = keras.models.load_model("/srv/models/base.keras")  # ok
    model = keras.models.load_model(request.form["model"], safe_mode=False)  # finding: CSP-D204
    return {"layers": len(model.layers)}
