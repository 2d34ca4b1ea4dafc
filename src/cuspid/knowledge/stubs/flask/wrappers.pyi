from flask import Request as Request
from flask import Response as Response
