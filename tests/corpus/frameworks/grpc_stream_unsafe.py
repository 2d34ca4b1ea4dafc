"""Unsafe: a stream of messages becomes SQL."""

import sqlite3

import grpc.aio
import census_pb2
import census_pb2_grpc


class Census(census_pb2_grpc.CensusServicer):
    async def Record(self, request_iterator, context):
        connection = sqlite3.connect("census.db")
        async for person in request_iterator:
            connection.execute(f"INSERT INTO people VALUES ('{person.name}')")  # finding: CSP-D101
        return census_pb2.Done()
