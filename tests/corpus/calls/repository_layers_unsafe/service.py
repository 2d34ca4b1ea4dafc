"""What the garage knows."""


class Garage:
    def __init__(self, repository):
        self.repository = repository

    def find(self, filters):
        wanted = {key: value for key, value in filters.items() if value}
        return self.repository.search(wanted)
