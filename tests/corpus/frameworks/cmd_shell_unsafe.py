"""Unsafe: a line of an own shell becomes a command."""

import cmd
import os
import shlex


class Console(cmd.Cmd):
    def do_ping(self, line):
        os.system("ping " + line)  # finding: CSP-D003


Console().cmdloop()
