"""WSGI: how a server calls an application is said in `_anywhere`."""
