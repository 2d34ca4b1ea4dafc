from requests import delete as delete
from requests import get as get
from requests import head as head
from requests import post as post
from requests import put as put
