"""Another name of `http.cookiejar`."""
from http.cookiejar import *
