from imap_tools.mailbox import MailBox as MailBox
from imap_tools.mailbox import MailBoxStartTls as MailBoxStartTls
from imap_tools.mailbox import MailBoxTls as MailBoxTls
from imap_tools.mailbox import MailBoxUnencrypted as MailBoxUnencrypted
