from pickle import Unpickler as Unpickler
from pickle import load as load
from pickle import loads as loads
