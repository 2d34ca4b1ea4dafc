"""NiceGUI 2: what is typed or stands in the address comes from whoever opened the page."""
from nicegui.app import App
app: App
