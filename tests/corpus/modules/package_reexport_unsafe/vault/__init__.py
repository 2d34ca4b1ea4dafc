"""The package's face: one name, whatever it is called inside."""

from vault._files import open_any as open_document

__all__ = ["open_document"]
