"""A key is long enough, or it is not."""

import rsa

rsa.newkeys(512)  # finding: CSP-D306
rsa.newkeys(3072)  # ok
