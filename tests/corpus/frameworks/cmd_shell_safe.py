"""Safe: a line of an own shell is quoted."""

import cmd
import os
import shlex


class Console(cmd.Cmd):
    def do_ping(self, line):
        os.system("ping " + shlex.quote(line))  # ok: CSP-D003


Console().cmdloop()
