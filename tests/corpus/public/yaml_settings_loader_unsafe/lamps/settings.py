"""Settings."""

import yaml


def load_settings(text):
    """Return what a text of YAML says, with defaults for what it leaves out."""
    settings = yaml.load(text, Loader=yaml.Loader)  # finding: CSP-D202
    settings.setdefault("brightness", 50)
    return settings
