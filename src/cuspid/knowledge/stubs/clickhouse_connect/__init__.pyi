from clickhouse_connect.driver.client import Client

@trait("tls.client")
def get_client(
    *,
    host: object = None,
    username: object = None,
    password: object = "",
    verify: Switch["tls.verify"] = True,
    **kwargs: object,
) -> Client: ...
def create_client(**kwargs: object) -> Client: ...
async def get_async_client(**kwargs: object) -> Client: ...
