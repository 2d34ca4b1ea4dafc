"""Messages of a web socket choose what is evaluated."""

import ast
import asyncio

import websockets


async def calculator(connection):
    async for message in connection:
        result = eval(message, {"__builtins__": {}})  # finding: CSP-D001
        await connection.send(str(result))


async def main():
    async with websockets.serve(calculator, "127.0.0.1", 8765):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
