"""A line protocol over a socket server."""

import socketserver
import subprocess


class Whois(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline(200).decode("ascii", "replace").strip()
        verb, _, rest = line.partition(" ")
        if verb.upper() != "LOOKUP":
            self.wfile.write(b"400\r\n")
            return
        answer = subprocess.getoutput("whois " + rest)  # finding: CSP-D003
        self.wfile.write(answer.encode())


if __name__ == "__main__":
    with socketserver.TCPServer(("127.0.0.1", 4343), Whois) as server:
        server.serve_forever()
