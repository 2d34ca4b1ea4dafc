from paramiko.client import AutoAddPolicy as AutoAddPolicy
from paramiko.client import MissingHostKeyPolicy as MissingHostKeyPolicy
from paramiko.client import RejectPolicy as RejectPolicy
from paramiko.client import SSHClient as SSHClient
from paramiko.client import WarningPolicy as WarningPolicy
from paramiko.sftp_client import SFTPClient as SFTPClient
from paramiko.transport import Channel as Channel
from paramiko.transport import Transport as Transport
