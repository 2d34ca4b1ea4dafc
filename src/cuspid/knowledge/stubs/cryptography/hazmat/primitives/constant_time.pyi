from hmac import compare_digest as bytes_eq
