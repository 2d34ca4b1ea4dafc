from langchain_core.tools import Tool as Tool
from langchain_core.tools import tool as tool
