from pyspark.sql import SparkSession as SparkSession
from pyspark.sql import SQLContext as SQLContext
