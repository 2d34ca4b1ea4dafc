class Form:
    data: Source["request"] | dict
    errors: Clean
    def __init__(self, formdata: object = ..., obj: object = ..., **kwargs: object) -> None: ...
    def validate(self, extra_validators: object = ...) -> bool: ...
    def populate_obj(self, obj: object) -> None: ...

@like("form.field")
class Field:
    data: Source["request"]
    raw_data: Source["request"]
    errors: Clean
    def __init__(self, label: object = ..., validators: object = ..., **kwargs: object) -> None: ...

class StringField(Field): ...
class TextAreaField(StringField): ...
class PasswordField(StringField): ...
class HiddenField(StringField): ...
class EmailField(StringField): ...
class URLField(StringField): ...
class SearchField(StringField): ...
class FileField(Field): ...
class MultipleFileField(Field): ...
class RadioField(Field):
    data: Clean
# A choice is checked against the list of choices.
class SelectField(Field):
    data: Clean
class SelectMultipleField(Field):
    data: Clean
class IntegerField(Field):
    data: int
class DecimalField(Field):
    data: Clean
class FloatField(Field):
    data: float
class BooleanField(Field):
    data: bool
class DateField(Field):
    data: Clean
class DateTimeField(Field):
    data: Clean
class SubmitField(Field):
    data: bool
