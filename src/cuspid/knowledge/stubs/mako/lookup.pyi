from mako.template import Template

@like("template.filters")
@initial("template.escapes", "off")
class TemplateLookup:
    def __init__(self, directories: object = ..., *args: object, default_filters: object = ..., **options: object) -> None: ...
    def get_template(self, uri: object) -> Template: ...
