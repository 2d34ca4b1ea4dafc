from handlers import spin


def setup_routes(app):
    app.router.add_post("/spin/{speed}", spin)
