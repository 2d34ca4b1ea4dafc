from wtforms import Form

class FlaskForm(Form):
    def validate_on_submit(self, extra_validators: object = ...) -> bool: ...
