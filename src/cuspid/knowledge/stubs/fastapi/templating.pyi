from starlette.templating import *
