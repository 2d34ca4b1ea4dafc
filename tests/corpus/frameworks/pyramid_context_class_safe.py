"""Safe: a view's class quotes what it is given."""

import os
import shlex

from pyramid.view import view_config


class FolderViews:
    def __init__(self, context, request):
        self.context = context
        self.request = request

    @view_config(name="zip", renderer="json")
    def pack(self):
        os.system("zip-folder " + shlex.quote(self.request.json_body["name"]))  # ok: CSP-D003
        return {"packed": True}
