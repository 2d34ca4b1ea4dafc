"""Unsafe: an input's text becomes a command."""

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
        os.system(f"job-start {job.size} {job.label}")  # finding: CSP-D003
        return True
