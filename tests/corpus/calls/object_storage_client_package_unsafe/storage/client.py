"""What applications use."""


class StorageClient:
    def __init__(self, backend, prefix=""):
        self.backend = backend
        self.prefix = prefix

    def get(self, key):
        return self.backend.read(self.prefix + key)

    def put(self, key, data):
        self.backend.write(self.prefix + key, data)
