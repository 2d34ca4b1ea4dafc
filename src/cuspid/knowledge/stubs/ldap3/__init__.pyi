import ssl

@initial("ldap.tls", "off")
class Server:
    @sets("ldap.tls", "on", use_ssl=True)
    def __init__(
        self, host: Switch["ldap.host"], port: object = None, use_ssl: Switch["ldap.use-ssl"] = False,
        allowed_referral_hosts: object = None, get_info: object = ..., tls: Switch["ldap.tls-options"] = None, **options: object,
    ) -> None: ...

@trait("ldap.connection")
class Connection:
    entries: Source["database"]
    response: Source["database"]
    result: Clean
    def __init__(
        self,
        server: Switch["ldap.server"],
        user: Switch["ldap.user"] = None,
        password: Switch["ldap.password"] = None,
        auto_bind: Switch["ldap.auto-bind"] = "DEFAULT",
        version: int = 3,
        authentication: Switch["ldap.authentication"] = None,
        client_strategy: object = ...,
        **options: object,
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def bind(self, read_server_info: bool = ..., controls: object = ...) -> bool: ...
    def rebind(self, user: object = ..., password: object = ..., *args: object, **options: object) -> bool: ...
    @trait("ldap.starttls")
    def start_tls(self, read_server_info: bool = ...) -> bool: ...
    @trait("ldap.search")
    def search(
        self, search_base: Sink["ldap"], search_filter: Sink["ldap"], search_scope: object = ..., *args: object, **options: object
    ) -> bool: ...
    def compare(self, dn: Sink["ldap"], attribute: object, value: object, controls: object = ...) -> bool: ...
    def add(self, dn: Sink["ldap"], *args: object, **options: object) -> bool: ...
    def modify(self, dn: Sink["ldap"], changes: object, controls: object = ...) -> bool: ...
    def delete(self, dn: Sink["ldap"], controls: object = ...) -> bool: ...
    def unbind(self, controls: object = ...) -> bool: ...

@trait("tls.client", "tls.versioned")
class Tls:
    def __init__(self, local_private_key_file: object = None, local_certificate_file: object = None, validate: Switch["tls.verify"] = ssl.CERT_NONE, version: Switch["tls.version"] = None, **options: object) -> None: ...

AUTO_BIND_DEFAULT = "DEFAULT"
AUTO_BIND_NONE = "NONE"
AUTO_BIND_NO_TLS = "NO_TLS"
AUTO_BIND_TLS_BEFORE_BIND = "TLS_BEFORE_BIND"
AUTO_BIND_TLS_AFTER_BIND = "TLS_AFTER_BIND"
