from sanic import File as File
from sanic import Request as Request
