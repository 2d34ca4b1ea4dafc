"""A mill's controller reads its plan from a server; a function without an object sets up the folder that the plan names."""

import os
import shutil

import requests


class Controller:
    def load(self):
        self.plan = requests.get("https://plans.mill.example/today", timeout=5).json()

    def start(self):
        self.load()
        Controller.set_up(self.plan["folder"], "defaults.ini")

    @staticmethod
    def set_up(folder, name):
        os.makedirs(folder)  # finding: CSP-D501
        shutil.copy(name, os.path.join(folder, "mill.ini"))  # finding: CSP-D501
