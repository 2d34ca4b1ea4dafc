from databricks import sql as sql
