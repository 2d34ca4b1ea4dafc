from jinja2.environment import Environment as Environment
from jinja2.environment import Template as Template
from jinja2.loaders import DictLoader as DictLoader
from jinja2.loaders import FileSystemLoader as FileSystemLoader
from jinja2.loaders import FunctionLoader as FunctionLoader
from jinja2.loaders import PackageLoader as PackageLoader
from markupsafe import Markup as Markup
from markupsafe import escape as escape

def select_autoescape(
    enabled_extensions: object = ..., disabled_extensions: object = ..., default_for_string: bool = ...,
    default: bool = ...,
) -> Clean: ...
