from .base import Gateway


class PlainGateway(Gateway):
    def find(self, customer):
        cursor = self.connection.cursor()
        cursor.execute("SELECT id FROM orders WHERE customer = '" + customer + "'")  # finding: CSP-D101
        return cursor.fetchall()
