from attrs.validators import in_ as in_
from attrs.validators import instance_of as instance_of
from attrs.validators import matches_re as matches_re
