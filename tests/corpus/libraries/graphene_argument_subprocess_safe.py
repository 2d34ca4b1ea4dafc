"""Disks of machines over a graph interface."""

import subprocess

import graphene


class Query(graphene.ObjectType):
    usage = graphene.String(mount=graphene.String(required=True))

    def resolve_usage(root, info, mount):
        return subprocess.run(["df", "-h", "--", mount], capture_output=True, text=True).stdout  # ok: CSP-D003


schema = graphene.Schema(query=Query)
