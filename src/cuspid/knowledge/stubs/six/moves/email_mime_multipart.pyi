"""Another name of `email.mime.multipart`."""
from email.mime.multipart import *
