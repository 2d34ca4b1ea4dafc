"""The package's face: one name, whatever it is called inside."""

from vault._files import open_flat as open_document

__all__ = ["open_document"]
