"""Disks of machines over a graph interface."""

import subprocess

import graphene


class Query(graphene.ObjectType):
    usage = graphene.String(mount=graphene.String(required=True))

    def resolve_usage(root, info, mount):
        return subprocess.getoutput("df -h " + mount)  # finding: CSP-D003


schema = graphene.Schema(query=Query)
