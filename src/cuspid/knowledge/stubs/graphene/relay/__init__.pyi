from graphene import Info, ObjectType
class ClientIDMutation(ObjectType):
    @entry
    def mutate_and_get_payload(self, info: Info, *args: Source["request"], **values: Source["request"]) -> None: ...
