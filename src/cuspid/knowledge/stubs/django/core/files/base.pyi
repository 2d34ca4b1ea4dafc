from django.core.files import File as File

@carrier
class ContentFile(File):
    def __init__(self, content: object, name: object = ...) -> None: ...
