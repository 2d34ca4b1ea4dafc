from pysnmp.hlapi.v1arch.asyncio.auth import *
