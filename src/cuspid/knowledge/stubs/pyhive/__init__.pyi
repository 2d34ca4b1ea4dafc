from pyhive import hive as hive
from pyhive import presto as presto
from pyhive import trino as trino
