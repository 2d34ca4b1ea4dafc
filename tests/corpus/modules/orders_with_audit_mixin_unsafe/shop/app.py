from flask import Flask, request

from shop.services import OrderService

app = Flask(__name__)
service = OrderService({})


@app.post("/orders")
def place():
    form = request.form
    return {"number": service.place(form["article"], int(form["amount"]), form.get("note", ""))}


@app.delete("/orders/<int:number>")
def cancel(number):
    service.cancel(number)
    return "", 204
