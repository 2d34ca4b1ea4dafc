@trait("keras.load")
def load_model(
    filepath: Sink["model"], custom_objects: object = ..., compile: bool = ..., safe_mode: Switch["model.safe-mode"] = True
) -> object: ...
