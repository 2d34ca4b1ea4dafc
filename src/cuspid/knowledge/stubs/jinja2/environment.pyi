from jinja2.loaders import BaseLoader

# Autoescape is off unless it is asked for, by a switch, a function of the template's name, or `select_autoescape`.
@trait("template.environment")
@initial("template.escapes", "on")
class Environment:
    autoescape: Switch["template.autoescape"]
    globals: dict
    filters: dict
    @sets("template.escapes", "off", autoescape=False)
    def __init__(
        self,
        block_start_string: str = ...,
        block_end_string: str = ...,
        variable_start_string: str = ...,
        variable_end_string: str = ...,
        comment_start_string: str = ...,
        comment_end_string: str = ...,
        line_statement_prefix: object = ...,
        line_comment_prefix: object = ...,
        trim_blocks: bool = ...,
        lstrip_blocks: bool = ...,
        newline_sequence: str = ...,
        keep_trailing_newline: bool = ...,
        extensions: object = ...,
        optimized: bool = ...,
        undefined: object = ...,
        finalize: object = ...,
        autoescape: Switch["template.autoescape"] = False,
        loader: object = ...,
        cache_size: int = ...,
        auto_reload: bool = ...,
        bytecode_cache: object = ...,
        enable_async: bool = ...,
    ) -> None: ...
    @like("template.source")
    def from_string(self, source: Sink["template"], globals: object = ..., template_class: object = ...) -> Template: ...
    def compile(self, source: Sink["template"], name: object = ..., filename: object = ...) -> Clean: ...
    def compile_expression(self, source: Sink["template"], undefined_to_none: bool = ...) -> Clean: ...
    def get_template(self, name: object, parent: object = ..., globals: object = ...) -> Template: ...
    def select_template(self, names: object, parent: object = ..., globals: object = ...) -> Template: ...
    def get_or_select_template(self, names: object, parent: object = ..., globals: object = ...) -> Template: ...
    def overlay(self, *args: object, autoescape: Switch["template.autoescape"] = ..., **options: object) -> Environment: ...

@like("template.source")
@initial("template.escapes", "on")
class Template:
    @sets("template.escapes", "off", autoescape=False)
    def __init__(
        self,
        source: Sink["template"],
        *,
        autoescape: Switch["template.autoescape"] = False,
        **options: object,
    ) -> None: ...
    def render(self, *args: object, **kwargs: object) -> SanitizedInState["html", "template.escapes", "on"] | str: ...
    async def render_async(self, *args: object, **kwargs: object) -> SanitizedInState["html", "template.escapes", "on"] | str: ...
    def generate(self, *args: object, **kwargs: object) -> SanitizedInState["html", "template.escapes", "on"] | str: ...
    def stream(self, *args: object, **kwargs: object) -> SanitizedInState["html", "template.escapes", "on"] | str: ...
