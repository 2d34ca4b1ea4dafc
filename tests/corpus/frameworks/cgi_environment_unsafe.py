#!/usr/bin/env python3
"""Unsafe: a CGI program finds the query of the request in its environment."""

import os

query = os.environ.get("QUERY_STRING", "")
print("Content-Type: text/plain\n", flush=True)
os.system("grep -r " + query + " notes")  # finding: CSP-D003
