"""A schema is a mapping of names to rules."""


class Schema:
    def __init__(self, **fields):
        self.fields = fields

    def load(self, data):
        return {name: self._field(rules, data.get(name)) for name, rules in self.fields.items()}

    def _field(self, rules, value):
        for rule in rules:
            value = rule(value)
        return value
