"""Fast or plain."""

try:
    import cPickle as pickle
except ImportError:
    import pickle

import json

FORMATS = {"state": json.loads, "json": json.loads}
