"""A server listens on every interface, or on one."""

import eventlet

eventlet.listen(("127.0.0.1", 8000))  # ok
eventlet.listen(("0.0.0.0", 8000))  # finding: CSP-D404
