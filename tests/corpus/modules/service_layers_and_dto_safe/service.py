from repository import Repository


class SearchService:
    def __init__(self, repository=None):
        self.repository = repository or Repository("notes.db")

    def search(self, wanted):
        return self.repository.count(wanted.term, wanted.limit)
