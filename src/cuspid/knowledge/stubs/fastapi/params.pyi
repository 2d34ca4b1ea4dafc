from fastapi.param_functions import *
