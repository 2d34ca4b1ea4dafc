"""What users of Telegram write becomes a command, or a word of one."""

import os
import shlex

from aiogram import Dispatcher, Router
from aiogram.types import Message

router = Router()
dp = Dispatcher()


@router.message()
async def play(message: Message):
    os.system("play " + shlex.quote(message.text))  # ok
    os.system("play " + message.text)  # finding: CSP-D003


@dp.callback_query()
async def press(query):
    os.system("press " + query.data)  # finding: CSP-D003
