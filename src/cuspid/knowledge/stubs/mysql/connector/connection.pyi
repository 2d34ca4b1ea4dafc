from mysql.connector import Connection as MySQLConnection
