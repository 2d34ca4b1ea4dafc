from falcon import App as App
from falcon import Request as Request
from falcon import Response as Response
