"""The asynchronous application is used like the other."""
from slack_bolt import App as AsyncApp
