"""Unsafe: a message's field becomes a command."""

import os
import shlex

import grpc
import printer_pb2
import printer_pb2_grpc


class Printer(printer_pb2_grpc.PrinterServicer):
    def Print(self, request, context):
        os.system("lpr " + request.file_name)  # finding: CSP-D003
        return printer_pb2.PrintReply(ok=True)


def serve(executor):
    server = grpc.server(executor)
    printer_pb2_grpc.add_PrinterServicer_to_server(Printer(), server)
    server.add_insecure_port("127.0.0.1:50051")
    server.start()
