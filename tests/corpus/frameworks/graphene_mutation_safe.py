"""Safe: only the last part of a mutation's argument is used."""

import os

import graphene


class DeletePhoto(graphene.Mutation):
    class Arguments:
        name = graphene.String()

    ok = graphene.Boolean()

    @staticmethod
    def mutate(root, info, name):
        os.remove(os.path.join("/srv/photos", os.path.basename(name) + ".png"))  # ok: CSP-D501
        return DeletePhoto(ok=True)
