from .base import Gateway


class BoundGateway(Gateway):
    def find(self, customer):
        cursor = self.connection.cursor()
        cursor.execute("SELECT id FROM orders WHERE customer = ?", (customer,))
        return cursor.fetchall()
