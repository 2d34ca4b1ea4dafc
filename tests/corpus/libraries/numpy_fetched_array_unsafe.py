"""An array is fetched and summed."""

import io

import numpy as np
import requests


def total(name: str) -> float:
    answer = requests.get("https://data.example.org/arrays.npy", timeout=20)
    array = np.load(io.BytesIO(answer.content), allow_pickle=True)  # finding: CSP-D201
    return float(array.sum())
