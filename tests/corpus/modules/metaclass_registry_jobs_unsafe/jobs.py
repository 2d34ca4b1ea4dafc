import subprocess
import shlex
from registry import Job


class Ping(Job):
    key = "ping"

    def run(self):
        host = self.options["host"]
        return subprocess.getoutput("ping -c 1 " + host)  # finding: CSP-D003


class Noop(Job):
    key = "noop"

    def run(self):
        return ""
