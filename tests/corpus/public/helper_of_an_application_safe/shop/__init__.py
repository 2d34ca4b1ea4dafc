"""A shop."""

from shop.labels import print_label
