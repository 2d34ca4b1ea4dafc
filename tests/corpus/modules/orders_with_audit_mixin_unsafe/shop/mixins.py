"""What several services need."""

import logging


class AuditMixin:
    def audit(self, event, **details):
        logger = logging.getLogger(f"audit.{type(self).__name__}")
        logger.info("%s %s", event, self.format_details(details))  # finding: CSP-D108

    def format_details(self, details):
        return ", ".join(f"{name}={value}" for name, value in sorted(details.items()))
