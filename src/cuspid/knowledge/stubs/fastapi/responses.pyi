from starlette.responses import *
from starlette.responses import JSONResponse as ORJSONResponse
from starlette.responses import JSONResponse as UJSONResponse
