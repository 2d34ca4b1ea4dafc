"""Products, and a manager that searches them by hand."""

from django.db import models


class ProductManager(models.Manager):
    def matching(self, words):
        statement = "SELECT * FROM shop_product WHERE title ILIKE %s"
        return self.raw(statement, ["%" + words + "%"])  # ok: CSP-D101


class Product(models.Model):
    title = models.CharField(max_length=80)
    price = models.DecimalField(max_digits=8, decimal_places=2)

    objects = ProductManager()
