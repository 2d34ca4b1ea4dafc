"""Models and what they were made from. Most flavours keep pickles."""
from mlflow import pyfunc as pyfunc
from mlflow import sklearn as sklearn
