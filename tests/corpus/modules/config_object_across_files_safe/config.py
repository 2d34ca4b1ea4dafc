"""Settings."""

from dataclasses import dataclass


@dataclass
class Settings:
    editor: str = "vi"
    theme: str = "plain"


settings = Settings()
