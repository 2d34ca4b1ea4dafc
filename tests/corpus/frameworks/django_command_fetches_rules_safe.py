"""A command that loads the rules of another server."""

import requests
import yaml
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = "Load rules"

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true")

    def handle(self, *args, **options):
        answer = requests.get("https://rules.example.org/current.yaml", timeout=10)
        answer.raise_for_status()
        rules = yaml.load(answer.text, Loader=yaml.CSafeLoader)  # ok: CSP-D202
        if not options["dry_run"]:
            self.stdout.write(f"{len(rules)} rules")
