"""What users of Telegram write becomes a command, or a word of one."""

import os
import shlex

from telegram import Update
from telegram.ext import CommandHandler, ContextTypes


async def play(update: Update, context: ContextTypes.DEFAULT_TYPE):
    os.system("play " + shlex.quote(update.message.text))  # ok
    os.system("play " + update.message.text)  # finding: CSP-D003
    os.system("play " + context.args[0])  # finding: CSP-D003


handler = CommandHandler("play", play)
