"""Unsafe: a mutation's argument names a file."""

import os

import graphene


class DeletePhoto(graphene.Mutation):
    class Arguments:
        name = graphene.String()

    ok = graphene.Boolean()

    @staticmethod
    def mutate(root, info, name):
        os.remove(os.path.join("/srv/photos", name + ".png"))  # finding: CSP-D501
        return DeletePhoto(ok=True)
