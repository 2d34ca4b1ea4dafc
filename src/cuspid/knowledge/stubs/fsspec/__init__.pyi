from fsspec.core import open as open
from fsspec.core import open_files as open_files
from fsspec.core import url_to_fs as url_to_fs
from fsspec.registry import filesystem as filesystem
