"""An inventory."""

from .queries import Inventory as Inventory
