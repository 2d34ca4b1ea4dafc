"""Files of the tenant."""

import context


def read(name: str) -> str:
    path = f"/srv/tenants/{context.tenant}/{name}.txt"
    with open(path) as stream:  # finding: CSP-D501
        return stream.read()
