class Envelope:
    mail_from: Source["message"]
    rcpt_tos: Source["message"]
    content: Source["message"]
    original_content: Source["message"]
class Session: ...
