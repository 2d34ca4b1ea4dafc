from asyncpg import Pool as Pool
