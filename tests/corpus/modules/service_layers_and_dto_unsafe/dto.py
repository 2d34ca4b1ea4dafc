from dataclasses import dataclass


@dataclass(frozen=True)
class SearchRequest:
    term: str
    limit: int

    @classmethod
    def from_args(cls, args):
        return cls(term=args.get("term", ""), limit=int(args.get("limit", "10")))
