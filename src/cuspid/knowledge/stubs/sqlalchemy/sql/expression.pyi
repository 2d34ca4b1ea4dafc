from sqlalchemy.sql import *
