"""What users of Discord write becomes a command, or a word of one."""

import os
import shlex

import discord
import httpx
from discord.ext import commands

bot = commands.Bot(command_prefix="!")


@bot.command()
async def play(ctx, song: str, times: int = 1):
    os.system(f"play --times {times} {shlex.quote(song)}")  # ok
    os.system("play " + song)  # finding: CSP-D003


@bot.event
async def on_message(message):
    os.system("note " + message.content)  # finding: CSP-D003
    for attachment in message.attachments:
        kept = httpx.get(attachment.url, timeout=10).content  # ok: the service's own store
        await attachment.save("/srv/notes/" + attachment.filename)  # finding: CSP-D501
        print(len(kept))


class Own(discord.Client):
    async def on_message(self, message):
        os.system("note " + message.content)  # finding: CSP-D003
