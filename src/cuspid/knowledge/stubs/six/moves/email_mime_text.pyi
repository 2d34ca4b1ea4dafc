"""Another name of `email.mime.text`."""
from email.mime.text import *
