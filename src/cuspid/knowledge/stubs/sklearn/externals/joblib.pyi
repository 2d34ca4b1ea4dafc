from joblib import dump as dump
from joblib import load as load
