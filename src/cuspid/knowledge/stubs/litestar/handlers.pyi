from litestar import delete as delete
from litestar import get as get
from litestar import patch as patch
from litestar import post as post
from litestar import put as put
from litestar import route as route
from litestar import websocket as websocket
