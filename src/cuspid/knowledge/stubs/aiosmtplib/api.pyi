@trait("smtp.send", "tls.client")
async def send(
    message: Sink["mail"],
    /,
    sender: object = None,
    recipients: object = None,
    *,
    hostname: Switch["mail.host"] = "localhost",
    port: object = None,
    username: object = None,
    password: Switch["mail.password"] = None,
    timeout: object = 60,
    use_tls: Switch["mail.tls"] = False,
    start_tls: Switch["mail.starttls"] = None,
    validate_certs: Switch["tls.verify"] = True,
    tls_context: object = None,
    **kwargs: object,
) -> tuple[dict, Source["network"]]: ...
