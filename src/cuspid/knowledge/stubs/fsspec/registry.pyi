@trait("fs.open")
def filesystem(
    protocol: Switch["fs.protocol"], *, tls: Switch["ftp.tls"] = False, **storage_options: object
) -> object: ...
