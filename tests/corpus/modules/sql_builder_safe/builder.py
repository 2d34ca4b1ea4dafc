class Select:
    def __init__(self, table):
        self._table = table
        self._columns = ["*"]
        self._where = []
        self._params = []
        self._order = None

    def columns(self, *names):
        self._columns = list(names)
        return self

    def where(self, **conditions):
        for name, value in conditions.items():
            self._where.append(f"{name} = ?")
            self._params.append(value)
        return self

    def order_by(self, name):
        self._order = name
        return self

    def build(self):
        pieces = ["SELECT", ", ".join(self._columns), "FROM", self._table]
        if self._where:
            pieces += ["WHERE", " AND ".join(self._where)]
        if self._order:
            pieces += ["ORDER BY", self._order]
        return " ".join(pieces), tuple(self._params)
