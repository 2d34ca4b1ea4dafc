"""Unsafe: a view's class keeps the request beside the context."""

import os
import shlex

from pyramid.view import view_config


class FolderViews:
    def __init__(self, context, request):
        self.context = context
        self.request = request

    @view_config(name="zip", renderer="json")
    def pack(self):
        os.system("zip-folder " + self.request.json_body["name"])  # finding: CSP-D003
        return {"packed": True}
