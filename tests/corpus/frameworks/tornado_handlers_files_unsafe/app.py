import tornado.web

from handlers import Lamp


def make_app():
    return tornado.web.Application([("/lamp", Lamp)])
