from pg8000 import *
