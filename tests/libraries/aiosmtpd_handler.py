"""What a mail server is sent becomes a command, or a word of one."""

import os
import shlex

from aiosmtpd.controller import Controller


class Handler:
    async def handle_DATA(self, server, session, envelope):
        os.system("sort-mail " + shlex.quote(envelope.mail_from))  # ok
        os.system("sort-mail " + envelope.mail_from)  # finding: CSP-D003
        return "250 OK"


Controller(Handler(), hostname="127.0.0.1", port=8025).start()
