"""Tags and filters of a project: what they return is escaped unless it is declared to be safe."""
from django.template.base import TagContext

@signature
def context_tag(context: TagContext) -> None: ...
@signature
def plain_tag() -> None: ...

class Library:
    @decorates("plain_tag")
    @decorates("context_tag", takes_context=True)
    def simple_tag(self, func: object = None, takes_context: object = None, name: object = None) -> object: ...
    @decorates("plain_tag")
    @decorates("context_tag", takes_context=True)
    def simple_block_tag(self, func: object = None, takes_context: object = None, name: object = None, end_name: object = None) -> object: ...
    @decorates("plain_tag")
    @decorates("context_tag", takes_context=True)
    def inclusion_tag(self, filename: object, func: object = None, takes_context: object = None, name: object = None) -> object: ...
