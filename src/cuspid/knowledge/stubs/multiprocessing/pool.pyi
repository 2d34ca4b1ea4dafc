"""Pools of workers."""
from multiprocessing import _Pool as _Pool, Pool as Pool
class ThreadPool(_Pool):
    def __init__(self, processes: object = None, initializer: Callback = None, initargs: PassedItems = ...) -> None: ...
