from zodbpickle import pickle as pickle
