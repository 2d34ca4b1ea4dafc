from langchain_core.messages import AIMessage as AIMessage
from langchain_core.messages import HumanMessage as HumanMessage
from langchain_core.messages import SystemMessage as SystemMessage
