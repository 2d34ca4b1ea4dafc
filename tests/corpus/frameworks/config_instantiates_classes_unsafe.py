"""Pipelines are described in YAML and sent to a service, which makes the steps."""

import importlib

import yaml
from aiohttp import web

STEPS = {"lower": "pipeline.lower", "strip": "pipeline.strip"}


class Builder:
    def __init__(self, description):
        self.description = yaml.safe_load(description)

    def resolve(self, dotted):
        module = importlib.import_module(dotted)  # finding: CSP-D007
        return module.Step

    def build(self):
        steps = []
        for entry in self.description["steps"]:
            factory = self.resolve(entry["class"])
            steps.append(factory(**entry.get("options", {})))
        return steps


async def create(request):
    builder = Builder(await request.text())
    return web.json_response({"steps": len(builder.build())})


app = web.Application()
app.router.add_post("/pipelines", create)
