"""Safe: the function of the sibling package checks that the path lies in the folder."""

from flask import Blueprint, jsonify, request

from ..core.paths import proof

blueprint = Blueprint("proofs", __name__)


@blueprint.route("/proof", methods=["DELETE"])
def drop():
    try:
        path = proof(request.args.get("name", ""))
    except ValueError:
        return jsonify(error="no such proof"), 404
    path.unlink()  # ok: CSP-D501
    return jsonify(dropped=True)
