"""What was set before decides what is defined here."""

from kiln import LEGACY

if LEGACY:

    def evaluate(text):
        return eval(text)  # finding: CSP-D001

else:

    def evaluate(text):
        return float(text)
