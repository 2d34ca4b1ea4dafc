from web.db import database as database
from web.db import sqlliteral as sqlliteral
from web.db import sqlquote as sqlquote
from web import db as db
