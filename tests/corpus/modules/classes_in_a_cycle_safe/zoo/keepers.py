"""Keepers."""

import os

from zoo.base import Animal


class Keeper:
    def __init__(self, animal: Animal):
        self.animal = animal

    def serve(self, food):
        return os.system("feeder --food " + food + " --name " + self.animal.label())  # ok: CSP-D003
