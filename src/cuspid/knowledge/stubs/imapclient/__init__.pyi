from imapclient.imapclient import IMAPClient as IMAPClient
