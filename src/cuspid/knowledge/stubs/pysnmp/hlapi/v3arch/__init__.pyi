from pysnmp.hlapi.v3arch.asyncio.auth import *
