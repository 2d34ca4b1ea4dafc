from jupyter_server.base.handlers import APIHandler as APIHandler
from jupyter_server.base.handlers import AuthenticatedHandler as AuthenticatedHandler
from jupyter_server.base.handlers import JupyterHandler as IPythonHandler
from jupyter_server.base.handlers import JupyterHandler as JupyterHandler
