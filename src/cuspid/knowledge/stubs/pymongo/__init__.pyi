from pymongo.collection import Collection as Collection
from pymongo.database import Database as Database

@trait("tls.client")
class MongoClient:
    def __init__(
        self,
        host: object = ...,
        port: object = ...,
        *args: object,
        tls: Switch["tls"] = ...,
        tlsInsecure: Switch["tls.insecure"] = False,
        tlsAllowInvalidCertificates: Switch["tls.insecure-certificates"] = False,
        tlsAllowInvalidHostnames: Switch["tls.insecure-hostnames"] = False,
        **options: object,
    ) -> None: ...
    def __getitem__(self, name: str) -> Database: ...
    def __getattr__(self, name: str) -> Database: ...
    def get_database(self, name: object = ..., *args: object, **options: object) -> Database: ...
    def get_default_database(self, *args: object, **options: object) -> Database: ...
    def close(self) -> None: ...
