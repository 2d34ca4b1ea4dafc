from awswrangler import athena as athena
from awswrangler import mysql as mysql
from awswrangler import postgresql as postgresql
from awswrangler import redshift as redshift
