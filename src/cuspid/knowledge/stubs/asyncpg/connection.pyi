from asyncpg import Connection as Connection
