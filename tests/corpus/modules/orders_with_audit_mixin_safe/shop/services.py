import json

from shop.mixins import AuditMixin


class OrderService(AuditMixin):
    def __init__(self, store):
        self.store = store

    def place(self, article, amount, note):
        number = len(self.store) + 1
        self.store[number] = {"article": article, "amount": amount, "note": note}
        self.audit("placed", number=number, note=note)
        return number

    def format_details(self, details):
        return json.dumps(details)

    def cancel(self, number):
        self.store.pop(number, None)
        self.audit("cancelled", number=number)
