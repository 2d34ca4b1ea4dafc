from flask import current_app as current_app
from flask import g as g
from flask import request as request
from flask import session as session
