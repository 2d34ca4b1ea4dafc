from Crypto.Random import get_random_bytes as get_random_bytes
