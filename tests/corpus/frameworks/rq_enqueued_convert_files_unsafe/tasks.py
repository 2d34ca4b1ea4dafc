"""What workers do."""

import os
import shlex


def convert(title):
    os.system(f'ffmpeg -i /in.wav -metadata title="{title}" /out.mp3')  # finding: CSP-D003
