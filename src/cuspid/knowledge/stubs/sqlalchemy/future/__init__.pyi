from sqlalchemy.sql import select as select
