from starlette.concurrency import *
