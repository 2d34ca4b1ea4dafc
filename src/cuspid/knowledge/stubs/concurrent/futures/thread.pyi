"""Where `ThreadPoolExecutor` is defined."""
from concurrent.futures import ThreadPoolExecutor as ThreadPoolExecutor
