from werkzeug.wrappers import Request as Request
from werkzeug.wrappers import Response as Response
