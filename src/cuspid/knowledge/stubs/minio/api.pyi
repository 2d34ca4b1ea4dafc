class Object:
    object_name: Source["listing"]
    bucket_name: str
    is_dir: bool
    metadata: Source["database"]

@trait("tls.client")
class Minio:
    def __init__(
        self,
        endpoint: str,
        access_key: object = None,
        secret_key: object = None,
        session_token: object = None,
        secure: Switch["tls"] = True,
        region: object = None,
        http_client: object = None,
        credentials: object = None,
        cert_check: Switch["tls.verify"] = True,
        **kwargs: object,
    ) -> None: ...
    def list_objects(self, bucket_name: str, *args: object, **kwargs: object) -> Iterator[Object]: ...
    def get_object(self, bucket_name: str, object_name: str, *args: object, **kwargs: object) -> Source["database"]: ...
    def fget_object(self, bucket_name: str, object_name: str, file_path: Sink["path"], *args: object, **kwargs: object) -> Object: ...
    def fput_object(self, bucket_name: str, object_name: str, file_path: Sink["path"], *args: object, **kwargs: object) -> object: ...
    def stat_object(self, bucket_name: str, object_name: str, *args: object, **kwargs: object) -> Object: ...
