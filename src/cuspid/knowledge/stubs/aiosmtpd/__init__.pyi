"""aiosmtpd 1: a mail server of a program's own."""
from aiosmtpd.smtp import Envelope
@signature
@shape("handle_data", first="server", then="session", named="handle_DATA")
def handle_data(server: Clean, session: Clean, envelope: Envelope) -> None: ...
