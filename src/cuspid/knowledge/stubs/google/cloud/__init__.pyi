from google.cloud import bigquery as bigquery
from google.cloud import spanner as spanner
from google.cloud import storage as storage
