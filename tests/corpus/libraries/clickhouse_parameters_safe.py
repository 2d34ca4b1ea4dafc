"""Clicks of a campaign."""

import clickhouse_connect
from litestar import Litestar, get

client = clickhouse_connect.get_client(host="clicks.internal")


@get("/clicks")
async def clicks(campaign: str) -> dict[str, int]:
    result = client.query("SELECT count() FROM clicks WHERE campaign = {c:String}", parameters={"c": campaign})  # ok: CSP-D101
    return {"clicks": result.result_rows[0][0]}


app = Litestar([clicks])
