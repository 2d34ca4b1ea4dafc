from flask import Flask

import views

app = Flask(__name__)
app.add_url_rule("/planks/<plank_id>", "plank", views.plank)
