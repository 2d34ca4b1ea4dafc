from ftputil.host import FTPHost as FTPHost
