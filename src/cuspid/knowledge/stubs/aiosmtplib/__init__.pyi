from aiosmtplib.api import send as send
from aiosmtplib.smtp import SMTP as SMTP
