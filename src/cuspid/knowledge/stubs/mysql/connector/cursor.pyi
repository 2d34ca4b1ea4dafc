from mysql.connector import Cursor as MySQLCursor
