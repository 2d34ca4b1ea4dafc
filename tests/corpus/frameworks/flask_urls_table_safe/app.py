from flask import Flask

import views

app = Flask(__name__)
app.add_url_rule("/planks/<int:plank_id>", "plank", views.plank)
