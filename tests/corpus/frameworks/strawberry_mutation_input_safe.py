"""Safe: the text is quoted."""

import os
import shlex

import strawberry


@strawberry.input
class JobInput:
    label: str
    size: int


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def start(self, info: strawberry.Info, job: JobInput) -> bool:
        os.system(f"job-start {job.size} {shlex.quote(job.label)}")  # ok: CSP-D003
        return True
