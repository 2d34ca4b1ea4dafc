"""Where `ProcessPoolExecutor` is defined."""
from concurrent.futures import ProcessPoolExecutor as ProcessPoolExecutor
