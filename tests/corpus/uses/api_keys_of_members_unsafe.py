"""Members get a key for the interface."""

import random
import secrets

from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Member(Base):
    __tablename__ = "members"
    id: Mapped[int] = mapped_column(primary_key=True)
    api_key: Mapped[str] = mapped_column(String(64))

    def renew(self):
        self.api_key = "%032x" % random.getrandbits(128)  # finding: CSP-D311
        return self.api_key
