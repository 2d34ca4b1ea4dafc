class State:
    def __init__(self):
        self.printer = "default"
        self.title = ""


current = State()
