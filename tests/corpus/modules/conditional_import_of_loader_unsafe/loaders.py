"""Fast or plain."""

try:
    import cPickle as pickle
except ImportError:
    import pickle

import json

FORMATS = {"state": pickle.loads, "json": json.loads}
