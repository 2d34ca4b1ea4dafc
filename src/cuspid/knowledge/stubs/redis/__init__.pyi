from redis.client import Redis as Redis
from redis.client import StrictRedis as StrictRedis
from redis.client import from_url as from_url
