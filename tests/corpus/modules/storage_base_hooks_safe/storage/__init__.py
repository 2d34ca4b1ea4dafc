from .disk import DiskStorage

__all__ = ["DiskStorage"]
