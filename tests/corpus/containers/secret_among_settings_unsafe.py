"""The entry of the settings that is logged is the token."""

import logging
import os

logger = logging.getLogger(__name__)


def load() -> dict[str, str]:
    settings = {
        "region": os.environ.get("REGION", "eu"),
        "api_token": os.environ["API_TOKEN"],
    }
    logger.debug("using " + settings["api_token"])  # finding: CSP-D901
    return settings
