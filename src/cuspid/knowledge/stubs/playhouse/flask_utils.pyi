from peewee import Model
class FlaskDB:
    Model: Model
    def __init__(self, app: object = None, database: object = None, model_class: object = None) -> None: ...
