from hdbcli import dbapi as dbapi
