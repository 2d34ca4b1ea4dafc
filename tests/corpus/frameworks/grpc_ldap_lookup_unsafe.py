"""A directory behind an interface of remote calls."""

import grpc
import ldap3
from ldap3.utils.conv import escape_filter_chars

from . import people_pb2, people_pb2_grpc


class People(people_pb2_grpc.PeopleServicer):
    def __init__(self):
        server = ldap3.Server("ldaps://ldap.example.org", use_ssl=True)
        self.connection = ldap3.Connection(server, auto_bind=True)

    def Find(self, request, context):
        uid = request.uid
        self.connection.search("ou=people,dc=example", f"(uid={uid})", attributes=["mail"])  # finding: CSP-D107
        if not self.connection.entries:
            context.abort(grpc.StatusCode.NOT_FOUND, "nobody")
        return people_pb2.Person(mail=str(self.connection.entries[0].mail))
