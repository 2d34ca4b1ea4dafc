from urllib3.util.retry import Retry as Retry
from urllib3.util.ssl_ import create_urllib3_context as create_urllib3_context
from urllib3.util.ssl_ import ssl_wrap_socket as ssl_wrap_socket
from urllib3.util.timeout import Timeout as Timeout
