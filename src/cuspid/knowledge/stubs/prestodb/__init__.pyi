from prestodb import dbapi as dbapi
