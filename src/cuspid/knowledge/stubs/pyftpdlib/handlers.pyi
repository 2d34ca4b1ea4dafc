@trait("ftp.plain-handler")
class FTPHandler: ...

class TLS_FTPHandler(FTPHandler):
    certfile: object
    keyfile: object
    tls_control_required: object
    tls_data_required: object
