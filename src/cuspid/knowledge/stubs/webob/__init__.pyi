from pyramid.request import Request as Request
from pyramid.response import Response as Response
