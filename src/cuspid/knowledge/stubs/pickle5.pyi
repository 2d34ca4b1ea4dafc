from pickle import Unpickler as Unpickler
from pickle import dump as dump
from pickle import dumps as dumps
from pickle import load as load
from pickle import loads as loads
