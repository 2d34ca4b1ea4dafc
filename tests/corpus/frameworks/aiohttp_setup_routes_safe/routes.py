from handlers import spin


def setup_routes(app):
    app.router.add_post("/spin/{speed:[0-9]+}", spin)
